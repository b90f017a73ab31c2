package dev.etude.runtime.grade;

import dev.etude.missions.dataset.DatasetTask;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Grades many programs side by side and tells of them in their order. However many there are, only
 * a few for each worker are held at a time.
 */
public final class BulkGrading {

  private static final int AHEAD = 4;

  private final Sandbox sandbox;
  private final Limits limits;
  private final int workers;

  /** {@code workers}: how many programs run at the same time. */
  public BulkGrading(Sandbox sandbox, Limits limits, int workers) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.workers = workers;
  }

  /** A program that answers a task. */
  public record Answer(DatasetTask task, String program) {}

  /** Grades all of them. */
  public void grade(Iterator<Answer> answers, Consumer<Graded> told) {
    Deque<Future<Graded>> running = new ArrayDeque<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      while (answers.hasNext() || !running.isEmpty()) {
        while (answers.hasNext() && running.size() < workers * AHEAD) {
          Answer answer = answers.next();
          running.addLast(threads.submit(() -> grade(answer)));
        }
        told.accept(result(running.removeFirst()));
      }
    }
  }

  private static Graded result(Future<Graded> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while grading", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private Graded grade(Answer answer) {
    Tests tests = answer.task().task("dataset").hidden();
    Verdict verdict = sandbox.grade(answer.program(), tests, limits);
    String reason = verdict.results().stream().filter(result -> !result.passed())
        .map(Verdict.Result::reason).findFirst().orElse("");
    return new Graded(answer.task().taskId(), verdict.passed(), word(verdict), reason,
        verdict.execution().elapsed().toMillis());
  }

  private static String word(Verdict verdict) {
    if (verdict.passed()) {
      return "passed";
    }
    return verdict.execution() instanceof Execution.Finished
        ? "failed"
        : verdict.execution().word();
  }
}
