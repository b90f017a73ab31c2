package dev.etude.dsl.repair;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a repairs script is: one {@code repairs { }} block. */
public abstract class RepairsScript extends ScriptBase {

  /**
   * Says what can be done about a failure before the builder thinks again.
   * A script is one such block.
   *
   * @param block {@code { WORDS }}
   */
  public void repairs(
      @DelegatesTo(value = RepairsWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
