package dev.etude.runtime.cli;

import dev.etude.runtime.Installation;
import dev.etude.runtime.Sandboxes;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import picocli.CommandLine.Option;

/** Which sandbox, on the command line. */
final class TierChoice {

  @Option(names = "--tier", paramLabel = "TIER", defaultValue = "auto",
      converter = TierConverter.class, description = "auto,"
          + " graalpy, docker or bubblewrap; default: ${DEFAULT-VALUE}. A tier that is named and"
          + " not there is refused, never replaced.")
  private Sandboxes.Choice choice = Sandboxes.Choice.AUTO;

  Sandbox open(Installation here, int workers, Limits limits) {
    return Sandboxes.open(choice, here, workers, limits);
  }
}
