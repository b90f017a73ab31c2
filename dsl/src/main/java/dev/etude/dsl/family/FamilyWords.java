package dev.etude.dsl.family;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;

/**
 * The words of a family: what it exercises, and how it poses a task.
 *
 * <pre>
 * family {
 *   skills 'numbers', 'digits'
 *   pose { level, random -> ... }
 * }
 * </pre>
 */
@Nouns(word = "a word of `family`", fact = "a word of `family`")
public interface FamilyWords {

  /**
   * What the tasks exercise; the first is the one they count for. Required, once, on a line of its
   * own.
   *
   * @param names small letters, digits and underscores, at most 40 of them
   */
  void skills(String... names);

  /**
   * Poses one task. Required, once. Called with the level, 1 to
   * 10, where a higher level means a harder task, and with a {@link dev.etude.dsl.Draw} that is
   * seeded for this task: all that is random must come from it. Must end within 5 seconds.
   *
   * @param block {@code { level, random -> TASK }}
   */
  void pose(
      @DelegatesTo(value = PoseWords.class, strategy = DELEGATE_ONLY) //
      @ClosureParams(value = SimpleType.class, options = {
          "int", "dev.etude.dsl.Draw"}) Closure<?> block);
}
