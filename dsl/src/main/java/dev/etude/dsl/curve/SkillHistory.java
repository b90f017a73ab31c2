package dev.etude.dsl.curve;

import dev.etude.dsl.Window;
import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The record of one skill, as curves ask about it. */
@Nouns(word = "a fact of the history", fact = "a fact of the history")
public final class SkillHistory {

  private final CurveFacts facts;

  SkillHistory(CurveFacts facts) {
    this.facts = facts;
  }

  /** The latest outcomes of the skill, oldest first; a copy. */
  public List<Outcome> getOutcomes() {
    return new ArrayList<>(facts.outcomes());
  }

  /** The difficulty of its latest task, or -1 where there was none. */
  public double getDifficulty() {
    return facts.skill().difficulty();
  }

  /**
   * The outcomes since the difficulty last changed, so that a ladder can judge a rung by what
   * happened on it.
   */
  public Window getAtThisDifficulty() {
    List<Outcome> all = facts.outcomes();
    int count = 0;
    while (count < all.size()
        && all.get(all.size() - 1 - count).difficulty() == all.getLast().difficulty()) {
      count++;
    }
    return new Window(all, Math.max(1, count));
  }

  /**
   * The last {@code count} outcomes of the skill, or all where there are fewer.
   *
   * @param count 1 or more
   */
  public Window last(int count) {
    return new Window(facts.outcomes(), count);
  }
}
