package dev.etude.runtime.model.openai;

import java.time.Duration;

/** The moment a question must be answered by, whatever is tried until then. */
final class Deadline {

  private final Timing timing;
  private final long start;
  private final Duration limit;

  Deadline(Timing timing, Duration limit) {
    this.timing = timing;
    this.limit = limit;
    start = timing.nanos();
  }

  /** Zero or less once it has passed. */
  Duration left() {
    return limit.minusNanos(timing.nanos() - start);
  }
}
