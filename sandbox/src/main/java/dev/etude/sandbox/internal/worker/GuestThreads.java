package dev.etude.sandbox.internal.worker;

/** Makes the threads on which guest code may run. */
final class GuestThreads {

  /** Room for deep recursion in guests; memory is used only where the stack grows. */
  private static final long STACK_BYTES = 64L << 20;

  private static final int FAILED = 70;

  private GuestThreads() {}

  /** Starts one. An error that nobody caught ends the process, which can no longer be relied on. */
  static Thread start(Runnable work) {
    var thread = unstarted(work);
    thread.start();
    return thread;
  }

  /** Makes one. */
  static Thread unstarted(Runnable work) {
    var thread = new Thread(null, work, "guest", STACK_BYTES);
    thread.setUncaughtExceptionHandler((_, e) -> fail(e));
    return thread;
  }

  static void fail(Throwable e) {
    System.err.println("the worker failed: " + e);
    Runtime.getRuntime().halt(FAILED);
  }
}
