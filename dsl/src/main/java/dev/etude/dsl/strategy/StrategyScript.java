package dev.etude.dsl.strategy;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a strategy script is: one {@code strategy { }} block. */
public abstract class StrategyScript extends ScriptBase {

  /**
   * Says what comes next: rules, of which the first that holds decides, or one {@code next} block.
   * A script is one such block.
   *
   * @param block {@code { WORDS }}
   */
  public void strategy(
      @DelegatesTo(value = StrategyWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
