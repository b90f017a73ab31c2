package dev.etude.dsl;

import java.util.Arrays;
import java.util.Locale;

/** How far a mission trusts its scripts. */
public enum Trust {

  /**
   * A script can reach nothing but what it is given, and is stopped when it takes too long or too
   * much. The default.
   */
  STRICT,

  /**
   * Strict, and each script is decided in a process of its own, which is killed when it is late:
   * for scripts that the operator has not read. A script whose first comment says {@code origin:
   * model} is decided in this way whatever a mission says.
   */
  ISOLATED,

  /**
   * A script is a program like any other: it may read files, start threads and never end. For
   * scripts of the operator's own that need what no strict script may do.
   */
  TRUSTED;

  /** The trust of a word; strict where it is none. */
  public static Trust of(String word) {
    return Arrays.stream(values()).filter(trust -> trust.word().equals(word)).findFirst()
        .orElse(STRICT);
  }

  /** As missions, headers and journals write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
