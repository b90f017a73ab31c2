package dev.etude.dsl.strategy;

import dev.etude.dsl.Window;
import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The builder's record, as strategies ask about it. Lists are copies their script may sort and
 * change. Not safe for use by several threads.
 */
@Nouns(word = "a fact of the history", fact = "a fact of the history")
public final class History {

  private final Profile profile;

  /** The outcomes of each skill, sorted out once: strategies in code ask for those of all. */
  private @Nullable Map<String, List<Outcome>> bySkill;

  History(Profile profile) {
    this.profile = profile;
  }

  /** How many cycles have ended. */
  public long getCycle() {
    return profile.cycle();
  }

  /** Every skill of the mission, in the mission's order. */
  public List<Skill> getSkills() {
    return new ArrayList<>(profile.skills());
  }

  /** The latest outcomes, oldest first, at most 200. */
  public List<Outcome> getOutcomes() {
    return new ArrayList<>(profile.recent());
  }

  /** Of the latest 200 outcomes those of one skill, oldest first. */
  public List<Outcome> outcomes(Skill skill) {
    return new ArrayList<>(bySkill().getOrDefault(skill.name(), List.of()));
  }

  private Map<String, List<Outcome>> bySkill() {
    Map<String, List<Outcome>> known = bySkill;
    if (known == null) {
      known = new HashMap<>();
      for (Outcome outcome : profile.recent()) {
        known.computeIfAbsent(outcome.skill(), _ -> new ArrayList<>()).add(outcome);
      }
      bySkill = known;
    }
    return known;
  }

  /**
   * The last {@code count} outcomes, or all where there are fewer.
   *
   * @param count 1 or more
   */
  public Window last(int count) {
    return new Window(profile.recent(), count);
  }

  /**
   * A number that an earlier decision kept.
   *
   * @param name as it was kept
   * @param otherwise where nothing, or a text, is kept under that name
   */
  public double kept(CharSequence name, Number otherwise) {
    return profile.kept().numbers().getOrDefault(name.toString(), otherwise.doubleValue());
  }

  /**
   * A text that an earlier decision kept.
   *
   * @param name as it was kept
   * @param otherwise where nothing, or a number, is kept under that name
   */
  public String keptText(CharSequence name, CharSequence otherwise) {
    return profile.kept().texts().getOrDefault(name.toString(), otherwise.toString());
  }

  /** Whether any skill regressed: its latest task failed though one as hard had passed before. */
  public boolean hasRegressed() {
    for (Skill skill : profile.skills()) {
      if (skill.regressed()) {
        return true;
      }
    }
    return false;
  }
}
