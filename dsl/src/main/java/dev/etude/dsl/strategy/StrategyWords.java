package dev.etude.dsl.strategy;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.SimpleType;

/**
 * The words of a strategy: rules, of which the first that holds decides, or one {@link #next}
 * block.
 *
 * <pre>
 * strategy {
 *   rehearse regressed when { hasRegressed() }
 *   practice stalest   when { last(4).sameSkill }
 *   practice weakest
 * }
 * </pre>
 *
 * A rule holds when its condition does and there is a skill of its focus. The last rule must always
 * hold.
 */
@Nouns(word = "a word of `strategy`", fact = "a focus")
public interface StrategyWords {

  /**
   * Work on a skill at the difficulty its curve asks for. Without {@code when} the rule holds
   * wherever there is a skill of its focus.
   */
  When practice(Focus focus);

  /** Work on a skill 0.1 below what its curve asks for, to hold on to what was learned. */
  When rehearse(Focus focus);

  /** Work on a skill 0.1 above what its curve asks for, to find out how far it goes. */
  When stretch(Focus focus);

  /**
   * Decides in code, over the profile and with a seeded random; ends with what to do, such as
   * {@code practice skill}. Stands alone, without rules beside it. Has a million steps, 64 MB and
   * one second.
   *
   * @param block {@code { profile, random -> DECISION }}
   */
  void next(
      @DelegatesTo(value = NextWords.class, strategy = DELEGATE_ONLY) //
      @ClosureParams(value = SimpleType.class, options = {
          "dev.etude.dsl.strategy.History",
          "dev.etude.dsl.Draw"}) Closure<Decision> block);

  /** Of the skills that were passed at a difficulty and then failed, the one practised last. */
  Focus getRegressed();

  /** The skill whose latest practice lies furthest back. */
  Focus getStalest();

  /** The skill with the highest proficiency. */
  Focus getStrongest();

  /** The skill with the lowest proficiency. */
  Focus getWeakest();

  /** Any skill, each as likely. */
  Focus getAny();

  /** A rule that waits for its condition. */
  @Nouns(word = "a word of a rule", fact = "a word of a rule")
  interface When {

    /** The rule holds only when this does; asked of the history. Without it, it always does. */
    void when(
        @DelegatesTo(value = History.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);
  }
}
