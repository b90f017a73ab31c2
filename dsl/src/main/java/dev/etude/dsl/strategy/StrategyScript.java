package dev.etude.dsl.strategy;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a strategy script is: one {@code strategy { }} block. */
public abstract class StrategyScript extends ScriptBase {

  /** Describes a strategy. */
  public void strategy(
      @DelegatesTo(value = StrategyWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
