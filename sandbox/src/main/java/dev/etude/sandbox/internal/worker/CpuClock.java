package dev.etude.sandbox.internal.worker;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of threads. */
final class CpuClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /** Nanoseconds that a thread has used so far; 0 where it is gone. */
  static long of(Thread thread) {
    return Math.max(0, THREADS.getThreadCpuTime(thread.threadId()));
  }
}
