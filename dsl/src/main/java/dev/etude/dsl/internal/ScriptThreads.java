package dev.etude.dsl.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  static final int PATIENCE = 10;
  private static final String IDLE = "script (idle)";
  private static final long IDLE_SECONDS = 10;
  private static final long LEAST_WAIT = 10_000_000;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Set<Left> lost = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, MOST, IDLE_SECONDS,
      TimeUnit.SECONDS, new SynchronousQueue<>(), ScriptThreads::thread);

  private static Thread thread(Runnable work) {
    return new ScriptThread(work, IDLE, false);
  }

  /** For whom each thread works that was left behind and is still busy. */
  List<String> lost() {
    return lost.stream().map(left -> left.name).sorted().toList();
  }

  /**
   * Runs the work on a thread of its own, which meanwhile has the name of who it works for.
   *
   * @throws TimeoutException if it has not ended at the deadline, or no thread is free
   * @throws ExecutionException with what it threw
   */
  <T> T call(String name, Callable<T> work, Duration deadline)
      throws TimeoutException, ExecutionException {
    var task = new FutureTask<>(work);
    var left = new Left(name, task);
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

    private final String name;
    private final FutureTask<?> task;
    private @Nullable ScriptThread thread;
    private long began;
    private boolean ended;

    Left(String name, FutureTask<?> task) {
      this.name = name;
      this.task = task;
    }

    @Override
    public void run() {
      synchronized (this) {
        thread = (ScriptThread) Thread.currentThread();
        began = cpu(thread);
        thread.setName("script " + name);
      }
      task.run();
      synchronized (this) {
        ended = true;
        thread.setName(IDLE);
        lost.remove(this);
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
          lost.add(this);
          if (thread != null && thread.fuel() instanceof Fuel fuel) {
            fuel.abandon();
          }
        }
      }
      task.cancel(true);
    }
  }
}
