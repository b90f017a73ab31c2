package dev.etude.memory;

import java.util.List;

/**
 * The builder as its record shows it: every skill of the mission, in the mission's order, and the
 * latest outcomes, oldest first, at most {@link #WINDOW}. Immutable.
 *
 * @param cycle the number of cycles that have ended
 * @param kept what the strategy keeps between its decisions
 */
public record Profile(long cycle, List<Skill> skills, List<Outcome> recent, Kept kept) {

  /** How many outcomes are kept; a decision costs the same after ten cycles and ten million. */
  public static final int WINDOW = 200;

  /** A builder whose strategy keeps nothing. */
  public Profile(long cycle, List<Skill> skills, List<Outcome> recent) {
    this(cycle, skills, recent, Kept.NOTHING);
  }

  public Profile {
    skills = List.copyOf(skills);
    recent = List.copyOf(recent);
    if (recent.size() > WINDOW) {
      throw new IllegalArgumentException(
          "recent must hold <= " + WINDOW + ", was " + recent.size());
    }
  }
}
