package dev.etude.dsl.gate;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/**
 * The words of a gate. Every requirement must hold; preferences only score. A mission names a gate
 * for submissions under {@code builder}, and one for decisions under {@code trainer}; they may be
 * the same script.
 *
 * <pre>
 * gate {
 *   require('every test passes')        { tests.allPassed }
 *   prefer('functions fit on a screen') { longestFunction <= 40 }
 *   decisions {
 *     require('nothing far out of reach') { difficulty <= skill.proficiency + 0.4 }
 *   }
 * }
 * </pre>
 */
@Nouns(word = "a word of `gate`", fact = "a word of `gate`")
public interface GateWords {

  /**
   * What must hold, in words and as a condition over the submission. At least one, at most 100.
   *
   * @param what 1 to 200 characters, each text once
   */
  void require(CharSequence what,
      @DelegatesTo(value = SubmissionFacts.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);

  /**
   * What should hold, in words and as a condition over the submission. At most 100; none are
   * needed.
   *
   * @param what 1 to 200 characters, each text once
   */
  void prefer(CharSequence what,
      @DelegatesTo(value = SubmissionFacts.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);

  /**
   * What is asked of a decision before it is carried out. Where a requirement does not hold, the
   * cycle waits: nothing is practised, and the record says what was not met.
   *
   * @param block {@code { WORDS }}
   */
  void decisions(
      @DelegatesTo(value = DecisionGateWords.class, strategy = DELEGATE_ONLY) Closure<?> block);
}
