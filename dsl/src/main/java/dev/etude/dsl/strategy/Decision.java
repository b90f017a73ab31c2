package dev.etude.dsl.strategy;

import java.util.Objects;

/**
 * What a strategy wants done. Two decisions are equal when they ask for the same: {@code because}
 * explains and does not count.
 *
 * @param skill its name
 * @param because what decided, as its author wrote it, such as {@code practice weakest (line 6)}
 */
public record Decision(Verb verb, String skill, String because) {

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
