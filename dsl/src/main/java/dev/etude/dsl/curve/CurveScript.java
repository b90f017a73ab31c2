package dev.etude.dsl.curve;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a curve script is: one {@code curve { }} block. */
public abstract class CurveScript extends ScriptBase {

  /**
   * Says how hard the next task of a skill should be: a start and steps, or one {@code next} block.
   * A script is one such block.
   *
   * @param block {@code { WORDS }}
   */
  public void curve(
      @DelegatesTo(value = CurveWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
