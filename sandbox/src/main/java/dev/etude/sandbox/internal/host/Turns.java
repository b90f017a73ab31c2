package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.internal.host.WorkerPool.Unavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many callers in at a time, in the order in which they came, and so many more wait. Safe
 * for use by many threads.
 */
final class Turns {

  private final Semaphore free;
  private final int mayWait;
  private final AtomicInteger waiting = new AtomicInteger();

  Turns(int atATime, int mayWait) {
    this.free = new Semaphore(atATime, true);
    this.mayWait = mayWait;
  }

  /** Waits for a turn; whoever comes when too many wait already gets none. */
  void take(Duration atMost) throws Unavailable {
    try {
      // Without a wait, yet behind those that wait already.
      if (free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
        return;
      }
      if (waiting.incrementAndGet() > mayWait) {
        waiting.decrementAndGet();
        throw new Unavailable("more than " + mayWait + " calls wait already");
      }
      try {
        if (!free.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS)) {
          throw new Unavailable("no worker was free within " + atMost.toMillis() + " ms");
        }
      } finally {
        waiting.decrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the call was interrupted");
    }
  }

  void giveBack() {
    free.release();
  }
}
