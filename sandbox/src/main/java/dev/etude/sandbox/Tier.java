package dev.etude.sandbox;

import java.util.Locale;

/** What runs a program. All tiers have the same limits, verdicts and results. */
public enum Tier {

  /** GraalPy in a pool of worker JVMs: needs nothing but this JVM. Pure Python only. */
  GRAALPY,

  /** CPython in a container of the Docker engine: for programs that need native packages. */
  DOCKER,

  /** The CPython of this machine under bubblewrap: the fastest for many short programs. */
  BUBBLEWRAP;

  /** The word for missions, records and machines, such as {@code graalpy}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
