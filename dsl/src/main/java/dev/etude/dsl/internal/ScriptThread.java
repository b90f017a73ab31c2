package dev.etude.dsl.internal;

import org.jspecify.annotations.Nullable;

/** A thread on which scripts run: the only kind on which their classes do anything at all. */
final class ScriptThread extends Thread {

  /** Deep enough for honest recursion; too small to take long to fill. */
  private static final long STACK = 1 << 20;

  private final boolean inline;
  private volatile @Nullable Fuel fuel;

  /** {@code inline}: questions asked on it are answered on it. */
  ScriptThread(Runnable work, String name, boolean inline) {
    super(null, work, name, STACK);
    this.inline = inline;
    setDaemon(true);
  }

  boolean inline() {
    return inline;
  }

  /** The fuel of the question that is answered, null: none is. */
  @Nullable
  Fuel fuel() {
    return fuel;
  }

  /** Burns this from now on; gives back what was burnt before. */
  @Nullable
  Fuel exchange(@Nullable Fuel next) {
    Fuel before = fuel;
    fuel = next;
    return before;
  }
}
