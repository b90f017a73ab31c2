package dev.etude.dsl;

import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Outcome;
import java.util.List;

/**
 * The latest outcomes, as scripts ask about them: {@code last(10).passRate}. Immutable.
 *
 * <p>
 * What claims something of <em>all</em> needs as many outcomes as were asked for: {@code
 * last(4).allFailed} is false after three.
 */
@Nouns(word = "a fact of `last(n)`", fact = "a fact of `last(n)`")
public final class Window {

  private final List<Outcome> outcomes;
  private final boolean full;

  /** The last {@code count} of the outcomes, which are ordered from oldest to newest. */
  public Window(List<Outcome> outcomes, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("`last` takes a number >= 1, was " + count);
    }
    int size = Math.min(count, outcomes.size());
    // A profile's list is immutable, so that this copies nothing.
    this.outcomes = List.copyOf(outcomes).subList(outcomes.size() - size, outcomes.size());
    this.full = size == count;
  }

  /** How many outcomes there are, at most as many as were asked for. */
  public int getSize() {
    return outcomes.size();
  }

  /** The share that passed, of those there are; 0 of none. */
  public double getPassRate() {
    return outcomes.isEmpty() ? 0 : passed() / (double) outcomes.size();
  }

  /** Whether all were of one skill. */
  public boolean isSameSkill() {
    String skill = outcomes.isEmpty() ? "" : outcomes.getFirst().skill();
    return full && outcomes.stream().allMatch(outcome -> outcome.skill().equals(skill));
  }

  /** Whether all passed. */
  public boolean isAllPassed() {
    return full && passed() == outcomes.size();
  }

  /** Whether all failed. */
  public boolean isAllFailed() {
    return full && passed() == 0;
  }

  private int passed() {
    int passed = 0;
    for (Outcome outcome : outcomes) {
      passed += outcome.passed() ? 1 : 0;
    }
    return passed;
  }
}
