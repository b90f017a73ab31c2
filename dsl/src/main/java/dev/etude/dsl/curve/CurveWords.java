package dev.etude.dsl.curve;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import dev.etude.memory.Skill;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FromString;

/**
 * The words of a curve: steps from the difficulty of the skill's latest task, of which the first
 * that holds is taken, or one {@link #next} block. Where no step holds, the difficulty stays.
 *
 * <pre>
 * curve {
 *   start 0.2
 *   lower 0.10 when { last(3).allFailed }
 *   raise 0.05 when { last(10).passRate >= 0.8 }
 *   within 0.1, 0.9
 * }
 * </pre>
 */
@Nouns(word = "a word of `curve`", fact = "a word of `curve`")
public interface CurveWords {

  /**
   * The difficulty of a skill's first task. Required beside steps, once.
   *
   * @param difficulty in [0,1]
   */
  void start(Number difficulty);

  /**
   * A step up from the difficulty of the skill's latest task. Without {@code when} it is always
   * taken.
   *
   * @param step in [0,1]
   */
  When raise(Number step);

  /**
   * A step down from the difficulty of the skill's latest task. Without {@code when} it is always
   * taken.
   *
   * @param step in [0,1]
   */
  When lower(Number step);

  /**
   * The lowest and the highest difficulty ever asked for. 0 and 1, unless said.
   *
   * @param lowest in [0,1]
   * @param highest in [0,1], no less than {@code lowest}
   */
  void within(Number lowest, Number highest);

  /**
   * Gives the difficulty in code, from the skill and its history, and with a seeded random where
   * the block names a third parameter. What it gives is taken into the limits of {@link #within}.
   * Has a million steps, 64 MB and one second.
   *
   * @param block {@code { skill, history, random -> NUMBER }}
   */
  void next(
      @DelegatesTo(value = Nothing.class, strategy = DELEGATE_ONLY) //
      @ClosureParams(value = FromString.class, options = {
          "dev.etude.memory.Skill,dev.etude.dsl.curve.SkillHistory",
          "dev.etude.memory.Skill,dev.etude.dsl.curve.SkillHistory,"
              + "dev.etude.dsl.Draw"}) Closure<? extends Number> block);

  /** A step that waits for its condition. */
  @Nouns(word = "a word of a step", fact = "a word of a step")
  interface When {

    /** The step is taken only when this holds; asked of the skill's record. Without it: always. */
    void when(
        @DelegatesTo(value = SkillHistory.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);
  }

  /** No words: the block has its parameters, such as a {@link Skill}. */
  @Nouns(word = "a word of `next`", fact = "known here")
  interface Nothing {}
}
