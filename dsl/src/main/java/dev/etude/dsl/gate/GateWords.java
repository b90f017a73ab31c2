package dev.etude.dsl.gate;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/**
 * The words of a gate. Every requirement must hold; preferences only score.
 *
 * <pre>
 * gate {
 *   require('every test passes')        { tests.allPassed }
 *   prefer('functions fit on a screen') { longestFunction <= 40 }
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
}
