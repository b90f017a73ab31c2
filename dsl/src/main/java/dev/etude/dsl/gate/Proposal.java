package dev.etude.dsl.gate;

import dev.etude.memory.Event.Decided;
import dev.etude.memory.Profile;

/**
 * A decision before it is carried out, as a gate judges it.
 *
 * @param decided what is to be done, and why
 * @param profile of the builder, which knows the skill
 * @param waited how many cycles before this one waited because a gate refused them, one after
 *     another
 */
public record Proposal(Decided decided, Profile profile, int waited) {

  public Proposal {
    if (waited < 0) {
      throw new IllegalArgumentException("waited must be >= 0, was " + waited);
    }
  }
}
