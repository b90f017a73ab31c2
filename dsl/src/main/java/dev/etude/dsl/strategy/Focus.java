package dev.etude.dsl.strategy;

import dev.etude.memory.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Which skill a rule is about. Where several fit as well, the first in the mission's order. */
public enum Focus {

  /** Of the skills that regressed, the one practised last; there may be none. */
  REGRESSED,

  /** The one whose latest practice lies furthest back. */
  STALEST,

  /** The one with the highest proficiency. */
  STRONGEST,

  /** The one with the lowest proficiency. */
  WEAKEST,

  /** Any, each as likely. */
  ANY;

  /** The skill, or nothing where none fits. */
  Optional<Skill> of(List<Skill> skills, RandomGenerator random) {
    Comparator<Skill> strength = Comparator.comparingDouble(Skill::proficiency);
    Comparator<Skill> age = Comparator.comparingLong(Skill::lastPractised);
    return switch (this) {
      case REGRESSED -> skills.stream().filter(Skill::regressed).min(age.reversed());
      case STALEST -> skills.stream().min(age);
      case STRONGEST -> skills.stream().min(strength.reversed());
      case WEAKEST -> skills.stream().min(strength);
      case ANY -> Optional.of(skills.get(random.nextInt(skills.size())));
    };
  }
}
