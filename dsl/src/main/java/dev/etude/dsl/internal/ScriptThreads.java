package dev.etude.dsl.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads scripts are compiled and run on, so that one that never ends holds up nobody: whoever
 * asked waits for a deadline and leaves the thread behind. Daemon threads, at most {@value #MOST};
 * an idle one ends after some seconds. Safe for use by many threads.
 *
 * <p>
 * A deadline is counted in the time the thread really ran, because a script never waits for
 * anything: on a busy machine, or one that was asleep, an honest script must not be taken for an
 * endless one. By the clock it may take {@value #PATIENCE} times as long.
 */
final class ScriptThreads {

  private static final int MOST = 64;
  private static final int PATIENCE = 10;
  private static final long STACK = 1 << 20;
  private static final long IDLE_SECONDS = 10;
  private static final long LEAST_WAIT = 10_000_000;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final AtomicInteger lost = new AtomicInteger();
  private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, MOST, IDLE_SECONDS,
      TimeUnit.SECONDS, new SynchronousQueue<>(), ScriptThreads::thread);

  private static Thread thread(Runnable work) {
    var thread = new Thread(null, work, "script", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** How many threads were left behind and are still busy. */
  int lost() {
    return lost.get();
  }

  /**
   * Runs the work on a thread of its own.
   *
   * @throws TimeoutException if it has not ended at the deadline, or no thread is free
   * @throws ExecutionException with what it threw
   */
  <T> T call(Callable<T> work, Duration deadline) throws TimeoutException, ExecutionException {
    var task = new FutureTask<>(work);
    var left = new Left(task);
    try {
      threads.execute(left);
      return await(task, left, deadline.toNanos());
    } catch (RejectedExecutionException e) {
      throw (TimeoutException) new TimeoutException("no thread is free").initCause(e);
    } catch (TimeoutException e) {
      left.leave();
      throw e;
    } catch (InterruptedException e) {
      left.leave();
      Thread.currentThread().interrupt();
      throw (TimeoutException) new TimeoutException("interrupted").initCause(e);
    }
  }

  private <T> T await(FutureTask<T> task, Left left, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    long end = System.nanoTime() + deadline * PATIENCE;
    long wait = deadline;
    while (true) {
      try {
        return task.get(wait, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        wait = deadline - left.ran();
        if (wait <= 0 || System.nanoTime() - end >= 0) {
          throw e;
        }
        wait = Math.max(wait, LEAST_WAIT);
      }
    }
  }

  /** Work that may be left behind; counts itself as lost from then to its end. */
  private final class Left implements Runnable {

    private final FutureTask<?> task;
    private @Nullable Thread thread;
    private long began;
    private boolean left;
    private boolean ended;

    Left(FutureTask<?> task) {
      this.task = task;
    }

    @Override
    public void run() {
      synchronized (this) {
        thread = Thread.currentThread();
        began = cpu(thread);
      }
      task.run();
      synchronized (this) {
        ended = true;
        if (left) {
          lost.decrementAndGet();
        }
      }
    }

    /** Nanoseconds of processor time so far. */
    synchronized long ran() {
      return thread == null || ended ? 0 : cpu(thread) - began;
    }

    private long cpu(Thread of) {
      return clock.getThreadCpuTime(of.threadId());
    }

    void leave() {
      synchronized (this) {
        if (!ended) {
          left = true;
          lost.incrementAndGet();
        }
      }
      task.cancel(true);
    }
  }
}
