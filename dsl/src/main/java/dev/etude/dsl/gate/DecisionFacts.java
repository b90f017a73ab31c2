package dev.etude.dsl.gate;

import dev.etude.dsl.Window;
import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Outcome;
import dev.etude.memory.Skill;
import java.util.ArrayList;
import java.util.List;

/** A decision before it is carried out, as the conditions of a gate ask about it. */
@Nouns(word = "a fact of a decision", fact = "a fact of a decision")
public final class DecisionFacts {

  private final Proposal proposal;

  DecisionFacts(Proposal proposal) {
    this.proposal = proposal;
  }

  /** What is to be done: {@code practice}, {@code rehearse} or {@code stretch}. */
  public String getVerb() {
    return proposal.decided().focus();
  }

  /** The skill it is about. */
  public Skill getSkill() {
    return proposal.profile().skills().stream()
        .filter(skill -> skill.name().equals(proposal.decided().skill())).findFirst()
        .orElseGet(() -> new Skill(proposal.decided().skill()));
  }

  /** How hard the task is to be, in [0,1]. */
  public double getDifficulty() {
    return proposal.decided().difficulty();
  }

  /** The rule that decided, as its author wrote it, such as {@code practice weakest (line 6)}. */
  public String getBecause() {
    return proposal.decided().because();
  }

  /** What the strategy noted beside the decision; empty where it noted nothing. */
  public String getNote() {
    return proposal.decided().note();
  }

  /** How many cycles have ended. */
  public long getCycle() {
    return proposal.profile().cycle();
  }

  /** How many cycles before this one waited because they were refused, one after another. */
  public int getWaited() {
    return proposal.waited();
  }

  /** Every skill of the mission, in the mission's order; a copy. */
  public List<Skill> getSkills() {
    return new ArrayList<>(proposal.profile().skills());
  }

  /** The latest outcomes of all skills, oldest first, at most 200; a copy. */
  public List<Outcome> getOutcomes() {
    return new ArrayList<>(proposal.profile().recent());
  }

  /**
   * The last {@code count} outcomes of all skills, or all where there are fewer.
   *
   * @param count 1 or more
   */
  public Window last(int count) {
    return new Window(proposal.profile().recent(), count);
  }
}
