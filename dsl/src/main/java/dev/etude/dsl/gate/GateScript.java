package dev.etude.dsl.gate;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a gate script is: one {@code gate { }} block. */
public abstract class GateScript extends ScriptBase {

  /**
   * Says when a submission is good enough: requirements, and preferences that only score.
   * A script is one such block.
   *
   * @param block {@code { WORDS }}
   */
  public void gate(
      @DelegatesTo(value = GateWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
