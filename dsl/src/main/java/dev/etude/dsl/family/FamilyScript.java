package dev.etude.dsl.family;

import static groovy.lang.Closure.DELEGATE_ONLY;

import dev.etude.dsl.internal.ScriptBase;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;

/** What a family script is: one {@code family { }} block. */
public abstract class FamilyScript extends ScriptBase {

  /**
   * Says what a family of tasks exercises and how it poses one.
   * A script is one such block.
   *
   * @param block {@code { WORDS }}
   */
  public void family(
      @DelegatesTo(value = FamilyWords.class, strategy = DELEGATE_ONLY) Closure<?> block) {
    take(block);
  }
}
