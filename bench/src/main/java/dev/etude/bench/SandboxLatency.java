package dev.etude.bench;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.SandboxOptions;
import dev.etude.sandbox.WorkerCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * From call to result of one small program in a warm pool of two, one every 100 ms, and on the same
 * program a new {@code python3}; before that, the first program in a cold process.
 */
final class SandboxLatency {

  private static final int WARM_UP = 50;
  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10));
  private static final long EVERY_NANOS = 100_000_000;
  private static final Program PROGRAM = new Program("""
      from typing import List

      def primes(limit: int) -> List[int]:
          return [n for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1))]

      print(sum(primes(100)))
      """);

  private SandboxLatency() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
    var options = SandboxOptions.DEFAULT.withWorkers(2).withSpares(1)
        .withCache(Path.of(System.getProperty("java.io.tmpdir"), "etude-bench-cache"));
    WorkerCache.of(options).train();
    long opened = System.nanoTime();
    try (var sandbox = GraalPySandbox.open(options)) {
      run(sandbox);
      System.out.printf(Locale.ROOT, "isolation: %s%nfirst program in a cold process: %.2f s%n",
          sandbox.isolation().line(), (System.nanoTime() - opened) / 1e9);
      measure(sandbox, count);
    }
  }

  private static void measure(GraalPySandbox sandbox, int count)
      throws IOException, InterruptedException {
    var ours = new Percentiles();
    var theirs = new Percentiles();
    long next = System.nanoTime();
    for (int i = -WARM_UP; i < count; i++) {
      next += EVERY_NANOS;
      Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
      long began = System.nanoTime();
      run(sandbox);
      long ended = System.nanoTime();
      if (i >= 0) {
        ours.add(ended - began);
      }
      if (i >= 0 && i % 10 == 5) {
        // In the pause between two of ours, so both meet the same machine.
        long started = System.nanoTime();
        PlainPython.run(PROGRAM.source(), false);
        theirs.add(System.nanoTime() - started);
      }
    }
    System.out.printf(Locale.ROOT, "sandbox, %d programs: %s%nnew python3: %s%n"
        + "ratio at p50: %.1f%nbiggest worker: %d MiB resident%n", count, ours.line(),
        theirs.line(), theirs.millis(0.5) / ours.millis(0.5),
        Workers.residentMiB(sandbox.workers()));
  }

  private static void run(GraalPySandbox sandbox) {
    var end = sandbox.run(PROGRAM, LIMITS);
    if (!(end instanceof Execution.Finished) || !end.output().stdout().equals("1060\n")) {
      throw new IllegalStateException("the program ended as " + end);
    }
  }
}
