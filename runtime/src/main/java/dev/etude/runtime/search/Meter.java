package dev.etude.runtime.search;

/**
 * Counts the calls of lambdas while one expression is evaluated, so that nested loops over long
 * lists end. A count, not a clock: the outcome is the same on every machine.
 */
final class Meter {

  private int left;
  private long calls;

  /** Allows so many calls from here on. */
  void allow(int limit) {
    left = limit;
  }

  /** Counts a call; false once no more are allowed. */
  boolean tick() {
    calls++;
    return --left >= 0;
  }

  /** Calls counted since the last time this was asked. */
  long drain() {
    long drained = calls;
    calls = 0;
    return drained;
  }
}
