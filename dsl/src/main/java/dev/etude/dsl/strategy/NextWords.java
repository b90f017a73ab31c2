package dev.etude.dsl.strategy;

import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Skill;
import org.jspecify.annotations.Nullable;

/** The words that decide in a {@code next} block, which ends with one of them. */
@Nouns(word = "a word of `next`", fact = "known here")
public interface NextWords {

  /**
   * Keeps a number or a short text for the decisions to come, under a name; over a reload of the
   * script and a resume of the run. At most 32 names; what is no longer wanted is forgotten with
   * {@code null}. Read again with {@code profile.kept(NAME, OTHERWISE)}, or {@code keptText}.
   *
   * @param name a letter, then at most 39 letters, digits or {@code _}
   * @param value a number other than NaN or infinity, a text of at most 200 characters, or nothing
   */
  void keep(CharSequence name, @Nullable Object value);

  /**
   * Leaves a note beside the decision, for the record and for a gate.
   *
   * @param text its first 500 characters are kept
   */
  void note(CharSequence text);

  /** Work on the skill at the difficulty its curve asks for. */
  Decision practice(Skill skill);

  /** Work on the skill 0.1 below what its curve asks for, to hold on to what was learned. */
  Decision rehearse(Skill skill);

  /** Work on the skill 0.1 above what its curve asks for, to find out how far it goes. */
  Decision stretch(Skill skill);
}
