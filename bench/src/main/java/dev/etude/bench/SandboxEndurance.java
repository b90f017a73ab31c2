package dev.etude.bench;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * One program after another without a pause: is the last as fast as the first, and does no process
 * grow? Arguments: how many, {@code graalpy} or {@code bubblewrap}.
 */
final class SandboxEndurance {

  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20));

  private SandboxEndurance() {}

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    try (var pool = Pool.open(arguments.length > 1 ? arguments[1] : "graalpy")) {
      System.out.println("isolation: " + pool.sandbox().isolation().line());
      play(pool, count);
    }
  }

  private static void play(Pool pool, int count) {
    var times = new Percentiles();
    for (int i = 1; i <= count; i++) {
      long began = System.nanoTime();
      var end = pool.sandbox().run(new Program("n = " + i + "\nprint(sum(range(n)))"), LIMITS);
      times.add(System.nanoTime() - began);
      if (!(end instanceof Execution.Finished)) {
        throw new IllegalStateException("the program ended as " + end);
      }
      if (i % Math.max(1, count / 20) == 0) {
        System.out.printf(Locale.ROOT, "%d: %s, biggest process %d MiB%n", i, times.line(),
            Workers.residentMiB(pool.processes().get()));
        times = new Percentiles();
      }
    }
  }
}
