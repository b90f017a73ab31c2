package dev.etude.sandbox.internal.worker;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the processor time of the program at work, from a thread of its own. It can only
 * tell: what a program in an interpreter does can be ended from outside of the process alone.
 */
final class CpuWatch {

  private static final long LOOK_MILLIS = 25;

  private final Consumer<Guest> overrun;
  private @Nullable Guest guest;
  private Duration limit = Duration.ZERO;

  CpuWatch(Consumer<Guest> overrun) {
    this.overrun = overrun;
    Thread.ofPlatform().daemon().name("cpu-watch").start(this::watch);
  }

  synchronized void begin(Guest watched, Duration allowed) {
    guest = watched;
    limit = allowed;
    notifyAll();
  }

  synchronized void end() {
    guest = null;
  }

  private synchronized void watch() {
    try {
      while (true) {
        var watched = guest;
        if (watched == null) {
          wait();
        } else if (watched.began() && watched.cpuTime().compareTo(limit) > 0) {
          overrun.accept(watched);
          guest = null;
        } else {
          wait(LOOK_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
