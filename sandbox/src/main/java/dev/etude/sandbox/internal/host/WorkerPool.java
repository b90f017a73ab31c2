package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.SandboxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number of workers warm. A worker is lent to one caller at a time; it comes back when its
 * caller is done and it said that its next interpreter is ready. One that ends or is killed is
 * replaced in the background. One that is worn, having served its number of programs or filled its
 * heap with their code, goes on until its successor is ready. Safe for use by many threads.
 */
public final class WorkerPool implements AutoCloseable, WorkerProcess.Listener {

  /** A worker whose own heap is filled to this share is worn. */
  private static final double FULL = 0.75;
  /**
   * Programs after which a worker has compiled what it needs most, and leaves cores free. More than
   * a mission runs until its first result: {@link dev.etude.sandbox.Canaries} and a task's own.
   */
  private static final int SETTLED = 32;
  /** So many workers in a row that never got ready, and the pool gives up on starting more. */
  private static final int MAX_FAILED_STARTS = 3;
  private static final Duration ENDING_TIME = Duration.ofSeconds(2);
  private final Launcher launcher;
  private final Succession<WorkerProcess> succession;
  private final int settled;
  private final Turns turns;
  private final LinkedBlockingDeque<WorkerProcess> ready = new LinkedBlockingDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();
  private final Set<WorkerProcess> everReady = new HashSet<>();
  private final Set<WorkerProcess> early = new HashSet<>();
  private int starting;
  /** Workers that are still to be started for the first time. */
  private int later;
  private long memoryBytes;
  private int failedStarts;
  private @Nullable String startFailure;
  private boolean closed;

  /**
   * Starts workers and returns at once. One for every two cores starts now, each other one when a
   * caller finds all lent, or one of them has served its first programs; spares come last.
   */
  public WorkerPool(Launcher launcher, SandboxOptions options) {
    this.launcher = launcher;
    this.memoryBytes = options.memoryBytes();
    this.settled = Math.min(SETTLED, options.programsPerWorker());
    this.succession = new Succession<>(options.programsPerWorker(), WorkerProcess::programs,
        worker -> worker.heapBytes() > FULL * WorkerCommand.BASE_HEAP_BYTES);
    this.turns = new Turns(options.workers(), options.waiting());
    // A start keeps two cores busy for seconds: with all at once, the first answer comes late.
    int now = Math.min(options.workers(),
        Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    later = options.workers() + options.spares() - now;
    for (int i = 0; i < now; i++) {
      startOne();
    }
  }

  /** Thrown where no worker could be had. */
  public static final class Unavailable extends Exception {

    private static final long serialVersionUID = 1L;

    Unavailable(String reason) {
      super(reason);
    }
  }

  /**
   * A conversation with a worker that is ready for one program. Callers are served in the order in
   * which they came; closing the conversation lets the next one in.
   */
  public Conversation converse(Limits limits, Duration atMost) throws Unavailable {
    long deadline = System.nanoTime() + atMost.toNanos();
    turns.take(atMost);
    try {
      tryAgain();
      var worker = take(limits.memoryBytes(), deadline, atMost);
      return new Conversation(worker, limits, () -> giveBack(worker));
    } catch (Unavailable e) {
      turns.giveBack();
      throw e;
    }
  }

  /** Where starts failed, each call may try them again: what was in the way may be gone. */
  private synchronized void tryAgain() {
    if (all.isEmpty() && starting == 0) {
      failedStarts = 0;
      startFailure = null;
      startOne();
    }
  }

  private void giveBack(WorkerProcess worker) {
    synchronized (this) {
      worker.release();
      if (worker.waits() && worker.alive()) {
        offer(worker);
      }
    }
    turns.giveBack();
  }

  private WorkerProcess take(long wantedMemoryBytes, long deadline, Duration atMost)
      throws Unavailable {
    while (true) {
      expect(wantedMemoryBytes);
      var worker = poll(deadline);
      if (worker == null) {
        endStuck(atMost);
        throw new Unavailable("no worker was ready within " + atMost.toMillis() + " ms");
      }
      if (worker.memoryBytes() == wantedMemoryBytes && worker.alive()) {
        worker.lend();
        return worker;
      }
      worker.kill();
    }
  }

  private @Nullable WorkerProcess poll(long deadline) throws Unavailable {
    try {
      while (true) {
        // Woken now and then, to see that the pool was closed or gave up, or could have one more.
        long left = deadline - System.nanoTime();
        var worker = ready.poll(Math.min(left, 100_000_000), TimeUnit.NANOSECONDS);
        if (worker != null || left <= 0) {
          return worker;
        }
        checkUsable();
        meetDemand();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the call was interrupted");
    }
  }

  private synchronized void checkUsable() throws Unavailable {
    if (closed) {
      throw new Unavailable("the sandbox is closed");
    } else if (startFailure != null && all.isEmpty() && starting == 0) {
      throw new Unavailable("no worker could be started: " + startFailure);
    }
  }

  /** Workers start with the memory that was asked for last. */
  private synchronized void expect(long wantedMemoryBytes) {
    memoryBytes = wantedMemoryBytes;
  }

  /** One that nobody has, and that for so long did not get ready, never will. */
  private synchronized void endStuck(Duration patience) {
    for (var worker : all) {
      if (!ready.contains(worker) && worker.idleFor(patience)) {
        worker.kill();
      }
    }
  }

  private synchronized void startOne() {
    if (closed || failedStarts >= MAX_FAILED_STARTS) {
      return;
    }
    starting++;
    launcher.start(memoryBytes, this, this::started, this::notStarted);
  }

  private synchronized void started(WorkerProcess worker) {
    starting--;
    if (closed) {
      worker.kill();
    } else if (!early.remove(worker)) {
      all.add(worker);
    }
  }

  private synchronized void notStarted(IOException e) {
    starting--;
    failedStarts = MAX_FAILED_STARTS;
    startFailure = e.getMessage();
  }

  @Override
  public synchronized void ready(WorkerProcess worker) {
    worker.waits(true);
    // While it is lent its caller has not heard all of its answers, and nobody else may.
    if (!worker.lent()) {
      offer(worker);
    }
  }

  private void offer(WorkerProcess worker) {
    worker.waits(false);
    failedStarts = 0;
    if (closed) {
      worker.kill();
      return;
    }
    everReady.add(worker);
    if (worker.programs() == settled) {
      succession.settled();
    }
    if (worker.programs() >= settled) {
      startLater();
    }
    if (succession.wears(worker)) {
      startOne();
    }
    if (succession.mayGo(worker)) {
      letGo(worker);
      return;
    }
    // The last to come is the next to go, with its code still in the processor's caches, unless its
    // successor is to settle.
    if (succession.isWorn(worker)) {
      ready.addLast(worker);
    } else {
      ready.addFirst(worker);
    }
    // A worn worker that waits for work goes now; whether a caller just took it shows in `remove`.
    succession.mayGo().filter(ready::remove).findFirst().ifPresent(this::letGo);
  }

  private void letGo(WorkerProcess worker) {
    succession.letGo(worker);
    worker.kill();
  }

  private synchronized void meetDemand() {
    if (all.stream().allMatch(WorkerProcess::lent)) {
      startLater();
    }
  }

  private void startLater() {
    if (later > 0) {
      later--;
      startOne();
    }
  }

  @Override
  public synchronized void ended(WorkerProcess worker) {
    if (!all.remove(worker)) {
      // It ended before the launcher came round to saying that it started.
      early.add(worker);
    }
    ready.remove(worker);
    boolean succeeded = succession.ended(worker);
    if (!everReady.remove(worker)) {
      failedStarts++;
      startFailure = worker.lastWords();
    }
    if (!succeeded) {
      startOne();
    }
  }

  /** What keeps the programs of its workers in. */
  public Isolation isolation() {
    return launcher.isolation();
  }

  /** Process ids of the workers, for those who watch them. */
  public synchronized List<Long> pids() {
    return all.stream().map(WorkerProcess::pid).sorted().toList();
  }

  /** Ends every worker and waits until it is gone, at most two seconds. */
  @Override
  public void close() {
    Set<WorkerProcess> ending;
    synchronized (this) {
      closed = true;
      launcher.close();
      ending = Set.copyOf(all);
    }
    ending.forEach(WorkerProcess::kill);
    long deadline = System.nanoTime() + ENDING_TIME.toNanos();
    try {
      for (var worker : ending) {
        worker.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
