package dev.etude.bench;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * From call to result of small programs in a warm pool of two, one every 100 ms, and on the same
 * programs a new {@code python3}; before that, the first program in a cold process. Arguments: how
 * many programs, how many before them that warm up, and the tier.
 */
final class SandboxLatency {

  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10));
  private static final long EVERY_NANOS = 100_000_000;
  private static final Small SUM = new Small("print(sum(range(10)))", "45\n");
  private static final Small PRIMES = new Small("""
      from typing import List

      def primes(limit: int) -> List[int]:
          return [n for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1))]

      print(sum(primes(100)))
      """, "1060\n");

  private record Small(String source, String output) {}

  private SandboxLatency() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
    int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    var tier = arguments.length > 2 ? arguments[2] : "graalpy";
    // Not counted: users have the cache from their first start on.
    Pool.trained();
    long opened = System.nanoTime();
    try (var pool = Pool.open(tier)) {
      var sandbox = pool.sandbox();
      run(sandbox, PRIMES);
      System.out.printf(Locale.ROOT, "isolation: %s%nfirst program in a cold process: %.2f s%n",
          sandbox.isolation().line(), (System.nanoTime() - opened) / 1e9);
      play(sandbox, PRIMES, warmUp, new Percentiles(), new Percentiles());
      report(sandbox, "sum", SUM, count);
      report(sandbox, "primes, which imports typing", PRIMES, count);
      System.out.println(
          "biggest process: " + Workers.residentMiB(pool.processes().get()) + " MiB resident");
    }
  }

  private static void report(Sandbox sandbox, String name, Small program, int count)
      throws IOException, InterruptedException {
    var ours = new Percentiles();
    var theirs = new Percentiles();
    play(sandbox, program, count, ours, theirs);
    System.out.printf(Locale.ROOT, "%s, %d programs: %s%n  new python3: %s%n  ratio at p50: %.1f%n",
        name, count, ours.line(), theirs.line(), theirs.millis(0.5) / ours.millis(0.5));
  }

  /** One program every 100 ms. */
  private static void play(Sandbox sandbox, Small program, int count,
      Percentiles ours, Percentiles theirs) throws IOException, InterruptedException {
    long next = System.nanoTime();
    for (int i = 0; i < count; i++) {
      next += EVERY_NANOS;
      Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
      long began = System.nanoTime();
      run(sandbox, program);
      ours.add(System.nanoTime() - began);
      if (i % 10 == 5) {
        // In the pause between two of ours, so both meet the same machine.
        long started = System.nanoTime();
        PlainPython.run(program.source(), false);
        theirs.add(System.nanoTime() - started);
      }
    }
  }

  private static void run(Sandbox sandbox, Small program) {
    var end = sandbox.run(new Program(program.source()), LIMITS);
    if (!(end instanceof Execution.Finished)
        || !end.output().stdout().equals(program.output())) {
      throw new IllegalStateException("the program ended as " + end);
    }
  }
}
