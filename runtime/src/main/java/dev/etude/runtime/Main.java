package dev.etude.runtime;

import dev.etude.runtime.cli.Etude;

/** Where the process starts. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Etude.execute(System.getenv(), System.out, System.err, arguments));
  }
}
