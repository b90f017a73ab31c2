package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.WorkerLost;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Begins anew where a worker was lost in the middle of its work, killed by the system or by hand:
 * that is not the program's to answer for, and nothing of it is left. A program that ends its
 * workers itself gets no further than {@value #MOST} of them.
 */
public final class Attempts {

  private static final int MOST = 5;

  private Attempts() {}

  /**
   * The first result that is not a worker lost at work, or the last one. A call that never got a
   * worker took no time, and has waited long enough.
   */
  public static <T> T of(Supplier<T> attempt, Function<T, Execution> end) {
    return repeat(attempt, result -> end.apply(result) instanceof WorkerLost lost
        && !lost.elapsed().isZero());
  }

  /** As {@link #of}, but repeats as well where there was no worker to be had. */
  public static <T> T whileLost(Supplier<T> attempt, Function<T, Execution> end) {
    return repeat(attempt, result -> end.apply(result) instanceof WorkerLost);
  }

  private static <T> T repeat(Supplier<T> attempt, Predicate<T> again) {
    T result = attempt.get();
    for (int i = 1; i < MOST && again.test(result); i++) {
      result = attempt.get();
    }
    return result;
  }
}
