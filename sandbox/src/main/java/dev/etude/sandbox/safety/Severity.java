package dev.etude.sandbox.safety;

import java.util.Locale;

/** How much a finding weighs, in the order of Bandit. */
public enum Severity {
  LOW, MEDIUM, HIGH;

  /** As policies and reports write it: {@code medium}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of a word. */
  public static Severity of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
