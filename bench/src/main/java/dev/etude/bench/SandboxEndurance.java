package dev.etude.bench;

import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.SandboxOptions;
import dev.etude.sandbox.WorkerCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One program after another without a pause: is the last as fast as the first, and does no process
 * grow? Arguments: how many, {@code graalpy} or {@code bubblewrap}.
 */
final class SandboxEndurance {

  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20));

  private SandboxEndurance() {}

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    if (arguments.length > 1 && arguments[1].equals("bubblewrap")) {
      try (var sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(2))) {
        play(sandbox, sandbox::servers, count);
      }
    } else {
      var options = SandboxOptions.DEFAULT.withWorkers(2).withSpares(1)
          .withCache(Path.of(System.getProperty("java.io.tmpdir"), "etude-bench-cache"));
      WorkerCache.of(options).train();
      try (var sandbox = GraalPySandbox.open(options)) {
        play(sandbox, sandbox::workers, count);
      }
    }
  }

  private static void play(Sandbox sandbox, Supplier<List<Long>> workers, int count) {
    System.out.println("isolation: " + sandbox.isolation().line());
    var times = new Percentiles();
    for (int i = 1; i <= count; i++) {
      long began = System.nanoTime();
      var end = sandbox.run(new Program("n = " + i + "\nprint(sum(range(n)))"), LIMITS);
      times.add(System.nanoTime() - began);
      if (!(end instanceof Execution.Finished)) {
        throw new IllegalStateException("the program ended as " + end);
      }
      if (i % Math.max(1, count / 20) == 0) {
        System.out.printf(Locale.ROOT, "%d: %s, biggest process %d MiB%n", i, times.line(),
            Workers.residentMiB(workers.get()));
        times = new Percentiles();
      }
    }
  }
}
