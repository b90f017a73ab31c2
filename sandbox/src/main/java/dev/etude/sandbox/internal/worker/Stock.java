package dev.etude.sandbox.internal.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Guests made ready ahead, one at a time, while nothing else asks for the processor: bare ones
 * first, so that there is always one; then, where there is time, with the modules that programs
 * named most of late. Safe for use by many threads.
 */
final class Stock {

  private final Interpreter interpreter;
  private final int size;
  private final Popularity popularity = new Popularity();
  private final Deque<Seat> ready = new ArrayDeque<>();
  private int making;
  private int waiting;
  private boolean busy;

  Stock(Interpreter interpreter, int size) {
    this.interpreter = interpreter;
    this.size = size;
  }

  /** Begins to fill up. */
  synchronized void restock() {
    if (making == 0 && ready.size() < size) {
      making++;
      var _ = new Seat(this);
    }
  }

  /** A bare guest, on the thread of its seat. */
  Guest make() {
    return interpreter.newGuest();
  }

  /** Loads what will probably be asked for, module by module, while the processor is free. */
  Set<String> load(Guest guest) {
    var loaded = new LinkedHashSet<String>();
    for (var module : popularity.likely()) {
      if (isNeeded()) {
        break;
      }
      guest.load(module);
      loaded.add(module);
    }
    return loaded;
  }

  private synchronized boolean isNeeded() {
    return busy || waiting > 0;
  }

  /** Says whether a program is at work: then guests are made bare, and as few as need be. */
  synchronized void busy(boolean now) {
    busy = now;
    if (!busy) {
      restock();
    }
  }

  synchronized void add(Seat seat) {
    making--;
    ready.addLast(seat);
    notifyAll();
    if (!isNeeded()) {
      restock();
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
    }
  }

  /** A guest, best one with those modules loaded. */
  synchronized Seat take(Set<String> modules) throws InterruptedException {
    popularity.named(modules);
    await();
    var seat = ready.stream().filter(it -> it.has(modules)).findFirst().orElseGet(ready::getFirst);
    ready.remove(seat);
    return seat;
  }
}
