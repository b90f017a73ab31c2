package dev.etude.bench;

import dev.etude.missions.dataset.Dataset;
import dev.etude.missions.dataset.DatasetTask;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Reference programs of a dataset, graded by the sandbox with two workers, and run with their tests
 * by a new confined {@code python3} each, two at a time, in turns.
 */
final class SandboxThroughput {

  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20));

  private SandboxThroughput() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
    var tasks = tasks(Path.of(System.getenv("ETUDE_HUMANEVAL")));
    var options = Pool.trained();
    try (var sandbox = GraalPySandbox.open(options)) {
      System.out.println("isolation: " + sandbox.isolation().line());
      for (int round = 1; round <= rounds; round++) {
        double ours = rate(tasks, task -> passes(sandbox, task));
        double theirs = rate(tasks, SandboxThroughput::runs);
        System.out.printf(Locale.ROOT,
            "round %d: sandbox %.1f programs a second, new confined python3 %.1f, ratio %.2f,"
                + " biggest worker %d MiB%n",
            round, ours, theirs, ours / theirs, Workers.residentMiB(sandbox.workers()));
      }
    }
  }

  private static List<DatasetTask> tasks(Path file) throws IOException {
    var tasks = new ArrayList<DatasetTask>();
    var problems = Dataset.read(file, tasks::add);
    if (!problems.isEmpty()) {
      throw new IOException(problems.toString());
    }
    return tasks;
  }

  private static boolean passes(GraalPySandbox sandbox, DatasetTask task) {
    Tests tests = task.task("dataset").hidden();
    var verdict = sandbox.grade(task.program(task.canonicalSolution()), tests, LIMITS);
    if (!verdict.passed()) {
      System.out.println(task.taskId() + " " + verdict.results().getFirst().reason());
    }
    return verdict.passed();
  }

  private static boolean runs(DatasetTask task) {
    try {
      return PlainPython.run(task.program(task.canonicalSolution()) + "\n" + task.test()
          + "\ncheck(" + task.entryPoint() + ")\n", true);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static double rate(List<DatasetTask> tasks, Predicate<DatasetTask> work)
      throws Exception {
    long began = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(Pool.WORKERS)) {
      var results = new ArrayList<Future<Boolean>>();
      tasks.forEach(task -> results.add(threads.submit(() -> work.test(task))));
      int green = 0;
      for (var result : results) {
        green += result.get() ? 1 : 0;
      }
      if (green != tasks.size()) {
        System.out.println(green + " of " + tasks.size() + " green");
      }
    }
    return tasks.size() / ((System.nanoTime() - began) / 1e9);
  }
}
