package dev.etude.dsl.strategy;

import dev.etude.memory.Kept;
import java.util.Objects;

/**
 * What a strategy wants done. Two decisions are equal when they ask for the same: what explains
 * it or is kept for later does not count.
 *
 * @param skill its name
 * @param because what decided, as its author wrote it, such as {@code practice weakest (line 6)}
 * @param note what the strategy noted beside it, empty without
 * @param kept all that the strategy keeps from here on
 */
public record Decision(Verb verb, String skill, String because, String note, Kept kept) {

  /** A decision with no note, by a strategy that keeps nothing. */
  public Decision(Verb verb, String skill, String because) {
    this(verb, skill, because, "", Kept.NOTHING);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Decision decision && verb == decision.verb
        && skill.equals(decision.skill);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verb, skill);
  }
}
