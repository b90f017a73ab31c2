package dev.etude.dsl.curve;

import dev.etude.memory.Outcome;
import dev.etude.memory.Profile;
import dev.etude.memory.Skill;
import java.util.ArrayList;
import java.util.List;

/**
 * What a curve is asked about: a skill, and its own latest outcomes, oldest first.
 */
public record CurveFacts(Skill skill, List<Outcome> outcomes) {

  public CurveFacts {
    outcomes = List.copyOf(outcomes);
  }

  /** The facts of one skill of a profile. */
  public static CurveFacts of(Profile profile, String skill) {
    Skill found = profile.skills().stream().filter(known -> known.name().equals(skill)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(skill + " is not in the profile"));
    List<Outcome> own = new ArrayList<>();
    for (Outcome outcome : profile.recent()) {
      if (outcome.skill().equals(skill)) {
        own.add(outcome);
      }
    }
    return new CurveFacts(found, own);
  }
}
