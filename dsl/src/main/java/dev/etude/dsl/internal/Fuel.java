package dev.etude.dsl.internal;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What is left of the {@link Allowance} of one question. Burnt by the thread that answers it alone;
 * any thread may {@link #abandon} it.
 */
final class Fuel {

  /** Steps between two looks at the clock and the memory, which cost more than a step. */
  private static final int SLICE = 64;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory
      .getThreadMXBean();

  private final long bytesEnd;
  private final long clockEnd;
  private long steps;
  private int slice = SLICE;
  private volatile boolean abandoned;

  /** For a question that begins now, on this thread. */
  Fuel(Allowance allowance) {
    this.steps = allowance.steps();
    this.bytesEnd = THREADS.getCurrentThreadAllocatedBytes() + allowance.bytes();
    this.clockEnd = System.nanoTime() + allowance.deadline().toNanos() * ScriptThreads.PATIENCE;
  }

  /** Nobody waits for the answer any more: the next step is the last. */
  void abandon() {
    abandoned = true;
  }

  /** One step. */
  void burn() {
    if (--slice < 0) {
      slice = SLICE;
      take(SLICE);
    }
  }

  /** So many steps at once, for a library call that takes as long. */
  void burn(long count) {
    if (count >= SLICE) {
      take(count);
    } else if ((slice -= (int) count) < 0) {
      slice = SLICE;
      take(SLICE);
    }
  }

  private void take(long count) {
    steps -= count;
    if (steps < 0) {
      throw new Exhausted(Exhausted.What.STEPS);
    }
    if (THREADS.getCurrentThreadAllocatedBytes() > bytesEnd) {
      throw new Exhausted(Exhausted.What.BYTES);
    }
    // Whoever waits for the answer counts processor time, which is dear to ask for.
    if (abandoned || System.nanoTime() - clockEnd > 0) {
      throw new Exhausted(Exhausted.What.TIME);
    }
  }

  /** Steps left, to the slice. */
  long left() {
    return steps;
  }
}
