package dev.etude.dsl.internal;

import groovy.lang.Closure;
import groovy.lang.Script;
import org.jspecify.annotations.Nullable;

/** What every script extends: it takes the one block of the script and keeps it for its value. */
public abstract class ScriptBase extends Script {

  private @Nullable Closure<?> block;

  /** For the entry word of a kind. */
  protected final void take(Closure<?> block) {
    this.block = block;
  }

  @Nullable
  Closure<?> block() {
    return block;
  }
}
