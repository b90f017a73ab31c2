package dev.etude.dsl.strategy;

import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Skill;

/** The words that decide in a {@code next} block, which ends with one of them. */
@Nouns(word = "a word of `next`", fact = "known here")
public interface NextWords {

  /** Work on the skill at the difficulty its curve asks for. */
  Decision practice(Skill skill);

  /** Work on the skill 0.1 below what its curve asks for, to hold on to what was learned. */
  Decision rehearse(Skill skill);

  /** Work on the skill 0.1 above what its curve asks for, to find out how far it goes. */
  Decision stretch(Skill skill);
}
