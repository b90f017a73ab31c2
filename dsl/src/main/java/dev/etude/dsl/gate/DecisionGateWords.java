package dev.etude.dsl.gate;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.Nouns;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** The words of {@code decisions}. Every requirement must hold; preferences only score. */
@Nouns(word = "a word of `decisions`", fact = "a word of `decisions`")
public interface DecisionGateWords {

  /**
   * What must hold of a decision, in words and as a condition over it. At least one, at most 100.
   *
   * @param what 1 to 200 characters, each text once
   */
  void require(CharSequence what,
      @DelegatesTo(value = DecisionFacts.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);

  /**
   * What should hold of a decision. At most 100; none are needed.
   *
   * @param what 1 to 200 characters, each text once
   */
  void prefer(CharSequence what,
      @DelegatesTo(value = DecisionFacts.class, strategy = DELEGATE_ONLY) Closure<Boolean> holds);
}
