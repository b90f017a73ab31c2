package dev.etude.runtime;

import dev.etude.memory.journal.Standing;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run may use, over all its sessions: a resume does not reset it.
 *
 * @param cycles at most so many
 * @param time spent running, without the time between sessions
 */
public record Budget(long cycles, Duration time) {

  public Budget {
    if (cycles < 1) {
      throw new IllegalArgumentException("cycles must be >= 1, was " + cycles);
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be > 0, was " + time);
    }
  }

  /** Why the run must end before its next cycle, or nothing. */
  Optional<Ending> ending(Standing standing, StopRequest stop) {
    long done = standing.totals().cycles();
    if (done >= cycles) {
      return Optional.of(new Ending.CyclesDone(done));
    }
    if (standing.elapsed().compareTo(time) >= 0) {
      return Optional.of(new Ending.TimeUp(done));
    }
    return stop.requested() ? Optional.of(new Ending.Stopped(done)) : Optional.empty();
  }
}
