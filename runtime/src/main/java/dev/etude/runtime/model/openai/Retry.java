package dev.etude.runtime.model.openai;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Asks again after a failure that may pass, until an answer, the last retry or the deadline.
 *
 * <p>
 * Waits as long as the server said, else by exponential backoff with full jitter: anything between
 * 0 and 0.5 s, doubled with each retry up to 30 s (M. Brooker, "Exponential Backoff And Jitter",
 * AWS Architecture Blog, 2015). A wait that would end after the deadline is not begun.
 */
final class Retry {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 10;

  private final int maxRetries;
  private final RandomGenerator random;
  private final Timing timing;

  Retry(int maxRetries, RandomGenerator random, Timing timing) {
    this.maxRetries = maxRetries;
    this.random = random;
    this.timing = timing;
  }

  /** One attempt, which must end before the deadline. */
  interface Attempt {
    Outcome run();
  }

  /** How an attempt ended. */
  sealed interface Outcome {

    /** With the body of a good answer. */
    record Good(String body) implements Outcome {}

    /** For good, after so many attempts. */
    record Bad(Fault fault, int attempts) implements Outcome {

      Bad(Fault fault) {
        this(fault, 1);
      }
    }

    /** With a failure that may pass, after so long if the server said so. */
    record Passing(Fault fault, Optional<Duration> after) implements Outcome {}
  }

  /** The last outcome; never {@code Passing}. */
  Outcome run(Deadline deadline, Attempt attempt) throws InterruptedException {
    for (var retry = 0;; retry++) {
      var outcome = attempt.run();
      if (!(outcome instanceof Outcome.Passing(var fault, var after))) {
        return outcome;
      }
      if (retry == maxRetries) {
        return new Outcome.Bad(fault, retry + 1);
      }
      var wait = after.filter(Duration::isPositive).orElse(jitter(retry));
      if (wait.compareTo(deadline.left()) >= 0) {
        return new Outcome.Bad(after.isPresent() ? new Fault.ToldToWait(fault, wait) : fault,
            retry + 1);
      }
      timing.pause(wait);
    }
  }

  private Duration jitter(int retry) {
    var ceiling = FIRST.multipliedBy(1L << Math.min(retry, MOST_DOUBLINGS));
    var bound = ceiling.compareTo(LONGEST) < 0 ? ceiling : LONGEST;
    return Duration.ofNanos(random.nextLong(bound.toNanos() + 1));
  }
}
