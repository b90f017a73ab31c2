package dev.etude.runtime.grade;

import dev.etude.runtime.UserError;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How fast a sandbox is, in the eyes of its caller.
 *
 * @param firstMillis from opening it to the result of the first program
 * @param p50Millis of one small program after another, from the call to the result
 * @param gradedPerSecond small functions with three tests each, some at a time
 */
public record Pace(double firstMillis, double p50Millis, double p95Millis, double p99Millis,
    double gradedPerSecond) {

  private static final Program SMALL = new Program("print(sum(n * n for n in range(100)))");
  /** A busy machine is slow, and not to be taken for a wrong program. */
  private static final Limits PATIENT = Limits.DEFAULT.withTime(Duration.ofSeconds(30));
  private static final String FUNCTION = "def triple(n):\n  return n * 3\n";
  private static final Tests TESTS = new Tests.Cases("triple", List.of(test(2), test(0), test(-4)),
      0);

  private static Tests.Case test(int number) {
    return new Tests.Case(List.of(PyValues.of(number)), PyValues.of(number * 3), false);
  }

  /**
   * Measures.
   *
   * @param began {@link System#nanoTime} when the sandbox was about to be opened
   */
  public static Pace of(Sandbox sandbox, int count, int workers, long began) {
    run(sandbox);
    double first = (System.nanoTime() - began) / 1e6;
    for (int i = 0; i < Math.min(count, 20); i++) {
      run(sandbox);
    }
    double[] millis = new double[count];
    for (int i = 0; i < count; i++) {
      long from = System.nanoTime();
      run(sandbox);
      millis[i] = (System.nanoTime() - from) / 1e6;
    }
    Arrays.sort(millis);
    return new Pace(first, at(millis, 0.5), at(millis, 0.95), at(millis, 0.99),
        graded(sandbox, count, workers));
  }

  private static void run(Sandbox sandbox) {
    Execution end = sandbox.run(SMALL, PATIENT);
    if (!(end instanceof Execution.Finished)) {
      throw new UserError(UserError.FAILED, "the small program ended as " + end.word());
    }
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private static double graded(Sandbox sandbox, int count, int workers) {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(() -> sandbox.grade(FUNCTION, TESTS, PATIENT).passed());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      long from = System.nanoTime();
      for (Future<Boolean> each : threads.invokeAll(all)) {
        if (!each.get()) {
          throw new UserError(UserError.FAILED, "the small function failed its tests");
        }
      }
      return count / ((System.nanoTime() - from) / 1e9);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
