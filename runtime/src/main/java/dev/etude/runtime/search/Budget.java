package dev.etude.runtime.search;

/**
 * Counts nodes: expressions constructed. One whose evaluation calls lambdas counts again for every
 * {@value #CALLS} calls, so that a node costs about the same time whatever it does. The clock is
 * looked at only to give up altogether.
 */
final class Budget {

  private static final int CALLS = 24;
  private static final int LOOK = 1024;

  private final Meter meter;
  private final long deadline;
  private final java.util.function.LongSupplier clock;
  private long limit;
  private long nodes;
  private long calls;
  private boolean late;

  Budget(Meter meter, long limit, java.util.function.LongSupplier clock, long nanoseconds) {
    this.meter = meter;
    this.limit = limit;
    this.clock = clock;
    this.deadline = clock.getAsLong() + nanoseconds;
  }

  /** Counts one expression. */
  void node() {
    nodes++;
    calls += meter.drain();
    if (calls >= CALLS) {
      nodes += calls / CALLS;
      calls %= CALLS;
    }
    if (nodes % LOOK == 0 && clock.getAsLong() - deadline > 0) {
      late = true;
    }
  }

  boolean spent() {
    return late || nodes >= limit;
  }

  boolean late() {
    return late;
  }

  long nodes() {
    return nodes;
  }

  /** Allows so many nodes in all. */
  void limit(long nodes) {
    limit = nodes;
  }

  /** Lowers the number of nodes allowed in all. */
  void atMost(long nodes) {
    limit = Math.min(limit, nodes);
  }
}
