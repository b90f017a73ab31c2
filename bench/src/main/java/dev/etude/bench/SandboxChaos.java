package dev.etude.bench;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many programs, one in twenty an attack, while a worker is killed every few seconds: each program
 * must get exactly one verdict, and the right one. The kills strike programs that are innocent; a
 * verdict that says so ({@code worker_lost}) is counted apart, and is right only where a worker was
 * killed. Arguments: how many, the seed, {@code graalpy} or {@code bubblewrap}.
 */
final class SandboxChaos {

  private static final int CALLERS = 4;
  /** Enough for whatever ends by itself, however much else the machine has to do. */
  private static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20));
  private static final Limits SHORT = Limits.DEFAULT.withTime(Duration.ofSeconds(1));
  private static final List<Attack> ATTACKS = List.of(
      new Attack("while True: pass", "timed_out"),
      new Attack("sum(range(10**11))", "timed_out"),
      new Attack("x = []\nwhile True: x.append(bytearray(1 << 24))", "out_of_memory"),
      new Attack("import socket\nsocket.create_connection(('127.0.0.1', 80), 1)", "denied"),
      new Attack("open('/etc/passwd')", "denied"),
      new Attack("import subprocess\nsubprocess.run(['id'])", "denied"),
      new Attack("import sys\nsys.exit(0)", "exited"),
      new Attack("while True: print('x' * 1000)", "output_too_long"),
      new Attack("def f(): f()\nf()", "raised"));

  private record Attack(String source, String verdict) {}

  private SandboxChaos() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    try (var pool = Pool.open(arguments.length > 2 ? arguments[2] : "graalpy")) {
      System.out.println("isolation: " + pool.sandbox().isolation().line());
      new Chaos(pool, count, seed).play();
    }
  }

  /** One such run. */
  private static final class Chaos {

    private final Pool pool;
    private final int count;
    private final long seed;
    private final AtomicInteger right = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();

    Chaos(Pool pool, int count, long seed) {
      this.pool = pool;
      this.count = count;
      this.seed = seed;
    }

    void play() throws InterruptedException {
      long began = System.nanoTime();
      var killer = Thread.ofPlatform().daemon().start(this::kill);
      try (var threads = Executors.newFixedThreadPool(CALLERS)) {
        for (int i = 0; i < CALLERS; i++) {
          threads.execute(this::call);
        }
      }
      killer.interrupt();
      killer.join();
      System.out.printf(Locale.ROOT, "%d programs in %.0f s: %d right, %d wrong, %d lost with one"
          + " of %d killed workers, biggest worker %d MiB%n", count,
          (System.nanoTime() - began) / 1e9, right.get(), wrong.get(), lost.get(), kills.get(),
          Workers.residentMiB(pool.processes().get()));
    }

    private void call() {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        var random = new SplittableRandom(seed + i);
        if (random.nextInt(20) == 0) {
          var attack = ATTACKS.get(random.nextInt(ATTACKS.size()));
          judge(attack.verdict(), "", attack.source());
        } else {
          judge("finished", i * i + "\n", "n = " + i + "\nprint(n * n)");
        }
        if ((i + 1) % 2000 == 0) {
          System.out.printf(Locale.ROOT, "%d: %d wrong, %d lost, %d kills, %d MiB%n", i + 1,
              wrong.get(), lost.get(), kills.get(), Workers.residentMiB(pool.processes().get()));
        }
      }
    }

    private void judge(String verdict, String output, String source) {
      var end = pool.sandbox().run(new Program(source),
          verdict.equals("timed_out") ? SHORT : LIMITS);
      if (end instanceof Execution.WorkerLost(var reason, _)) {
        lost.incrementAndGet();
        System.out.println("lost: " + reason);
      } else if (end.word().equals(verdict)
          && (output.isEmpty() || end.output().stdout().equals(output))) {
        right.incrementAndGet();
      } else {
        wrong.incrementAndGet();
        System.out.println("wrong: " + source + " -> " + end + ", not " + verdict + " " + output);
      }
    }

    private void kill() {
      var random = new SplittableRandom(seed);
      try {
        while (true) {
          Thread.sleep(2000 + random.nextInt(4000));
          var alive = pool.processes().get();
          if (!alive.isEmpty()) {
            ProcessHandle.of(alive.get(random.nextInt(alive.size())))
                .ifPresent(ProcessHandle::destroyForcibly);
            kills.incrementAndGet();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
