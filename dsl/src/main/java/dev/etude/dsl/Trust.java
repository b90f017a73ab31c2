package dev.etude.dsl;

import java.util.Locale;

/** How far a mission trusts its scripts. */
public enum Trust {

  /**
   * A script can reach nothing but what it is given, and is stopped when it takes too long or too
   * much. The default.
   */
  STRICT,

  /**
   * A script is a program like any other: it may read files, start threads and never end. For
   * scripts of the operator's own that need what no strict script may do.
   */
  TRUSTED;

  /** As missions, headers and journals write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
