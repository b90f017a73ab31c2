package dev.etude.sandbox.internal.worker;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A guest with a thread of its own, which makes it ready, does one piece of work in it, closes it
 * and ends. So a guest never shares a thread, and the processor time of a program is that of its
 * thread.
 */
final class Seat {

  /** What is done in a guest. */
  interface Work {

    void perform(Guest guest) throws InterruptedException;
  }

  /** So long a thread stays awake for work that was announced. */
  private static final long AWAKE_NANOS = 500_000;

  private final Stock stock;
  private final Thread thread;
  private volatile @Nullable Work work;
  private volatile boolean announced;
  private final Set<String> loaded = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Guest guest;

  /** A seat whose thread makes its guest as soon as it may; the stock is told when it is ready. */
  Seat(Stock stock) {
    this.stock = stock;
    thread = GuestThreads.start(this::live);
  }

  private void live() {
    var made = stock.make();
    guest = made;
    stock.add(this);
    try {
      for (var module = stock.next(this); module.isPresent(); module = stock.next(this)) {
        made.load(module.get());
        loaded.add(module.get());
      }
      awaitWork().perform(made);
    } catch (InterruptedException e) {
      // Nobody interrupts a seat; were it so, it would be of no more use.
      thread.interrupt();
    } finally {
      made.close();
    }
  }

  private Work awaitWork() {
    while (true) {
      var wanted = work;
      if (wanted != null) {
        return wanted;
      }
      if (announced) {
        stayAwake();
      } else {
        LockSupport.park(this);
      }
    }
  }

  private void stayAwake() {
    long until = System.nanoTime() + AWAKE_NANOS;
    while (work == null && System.nanoTime() < until) {
      Thread.yield();
    }
    announced = false;
  }

  /** Says that work may come at once: a thread takes as long to wake as a request to be read. */
  void announceWork() {
    announced = true;
    LockSupport.unpark(thread);
  }

  /** Whether the modules are loaded already. */
  boolean has(Set<String> modules) {
    return loaded.containsAll(modules);
  }

  Guest guest() {
    var made = guest;
    if (made == null) {
      throw new IllegalStateException("a seat is used before it is ready");
    }
    return made;
  }

  /** Has the work done on the thread of the seat, and returns at once. To be called once. */
  void perform(Work wanted) {
    work = wanted;
    LockSupport.unpark(thread);
  }
}
