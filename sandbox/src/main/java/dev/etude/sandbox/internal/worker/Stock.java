package dev.etude.sandbox.internal.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guests made ready ahead, one at a time: first a bare one, so that there is always one, then into
 * it, module by module, what programs named most of late. Modules are loaded only while no
 * program is at work; a guest that is taken before it has them all does without the others. Safe
 * for use by many threads.
 */
final class Stock {

  private final Interpreter interpreter;
  private final int size;
  private final Popularity popularity = new Popularity();
  private final Deque<Seat> ready = new ArrayDeque<>();
  /** The seat that is being made, or lacks modules. */
  private @Nullable Seat unfinished;
  private int waiting;
  private boolean busy;

  Stock(Interpreter interpreter, int size) {
    this.interpreter = interpreter;
    this.size = size;
  }

  private synchronized void restock() {
    if (unfinished == null && ready.size() < size) {
      unfinished = new Seat(this);
    }
  }

  /** A bare guest, on the thread of its seat. */
  Guest make() {
    return interpreter.newGuest();
  }

  /** Takes in a seat whose guest is bare. */
  synchronized void add(Seat seat) {
    ready.addLast(seat);
    notifyAll();
  }

  /**
   * Waits, on the thread of a seat, until there is time to load a module, and says which; none
   * where the seat was taken or has all it should have.
   */
  synchronized Optional<String> next(Seat seat) throws InterruptedException {
    while (ready.contains(seat)) {
      var missing = popularity.likely().stream().filter(it -> !seat.has(Set.of(it))).findFirst();
      if (missing.isEmpty()) {
        unfinished = null;
        restock();
        return missing;
      }
      if (!busy && waiting == 0) {
        return missing;
      }
      wait();
    }
    return Optional.empty();
  }

  /** Says whether a program is at work: then no modules are loaded. */
  synchronized void busy(boolean now) {
    busy = now;
    if (!busy) {
      restock();
      notifyAll();
    }
  }

  /** Waits until there is a guest. */
  synchronized void await() throws InterruptedException {
    waiting++;
    try {
      restock();
      while (ready.isEmpty()) {
        wait();
      }
    } finally {
      waiting--;
      notifyAll();
    }
  }

  /** A guest, best one with those modules loaded. */
  synchronized Seat take(Set<String> modules) throws InterruptedException {
    popularity.named(modules);
    await();
    var seat = ready.stream().filter(it -> it.has(modules)).findFirst().orElseGet(ready::getFirst);
    ready.remove(seat);
    if (seat.equals(unfinished)) {
      unfinished = null;
    }
    notifyAll();
    return seat;
  }
}
