package dev.etude.dsl.strategy;

import java.util.Locale;

/** How a skill is to be worked on. */
public enum Verb {

  /** At the difficulty its curve asks for. */
  PRACTICE,

  /** Below that, to hold on to what was learned. */
  REHEARSE,

  /** Above that, to find out how far it goes. */
  STRETCH;

  /** As scripts and the journal write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
