package dev.etude.dsl.curve;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a curve script is: one {@code curve { }} block. */
public abstract class CurveScript extends ScriptBase {

  /** Describes a curve. */
  public void curve(
      @DelegatesTo(value = CurveWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
