package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.WorkerLost;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Begins anew where a worker was lost in the middle of its work, killed by the system or by hand:
 * that is not the program's to answer for, and nothing of it is left. A program that ends its
 * workers itself gets no further than {@value #MOST} of them.
 */
public final class Attempts {

  private static final int MOST = 3;

  private Attempts() {}

  /** The first result that is not a lost worker, or the last one. */
  public static <T> T of(Supplier<T> attempt, Function<T, Execution> end) {
    T result = attempt.get();
    for (int i = 1; i < MOST && wasLostAtWork(end.apply(result)); i++) {
      result = attempt.get();
    }
    return result;
  }

  /** A call that never got a worker took no time, and has waited long enough. */
  private static boolean wasLostAtWork(Execution execution) {
    return execution instanceof WorkerLost && !execution.elapsed().isZero();
  }
}
