package dev.etude.sandbox.internal.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guests made ready ahead: first bare ones, one at a time, then into each of them, module by
 * module, what programs named of late. Modules are loaded only while no program is at work, and
 * while there is another guest, so that the next program need not wait for it; a guest that is
 * taken before it has them all does without the others. Safe for use by many threads.
 */
final class Stock {

  private final Interpreter interpreter;
  private final int size;
  private final Popularity popularity = new Popularity();
  private final Deque<Seat> ready = new ArrayDeque<>();
  private @Nullable Seat making;
  private @Nullable Seat loading;
  private int waiting;
  private boolean busy;

  Stock(Interpreter interpreter, int size) {
    this.interpreter = interpreter;
    this.size = size;
  }

  private synchronized void restock() {
    if (making == null && ready.size() < size) {
      making = new Seat(this);
    }
  }

  /** A bare guest, on the thread of its seat. */
  Guest make() {
    return interpreter.newGuest();
  }

  /** Takes in a seat whose guest is bare. */
  synchronized void add(Seat seat) {
    ready.addLast(seat);
    making = null;
    restock();
    notifyAll();
  }

  /**
   * Waits, on the thread of a seat, until there is time to load a module, and says which; none
   * where the seat was taken or has all it should have.
   */
  synchronized Optional<String> next(Seat seat) throws InterruptedException {
    while (ready.contains(seat)) {
      var missing = popularity.likely().stream().filter(it -> !seat.has(Set.of(it))).findFirst();
      if (missing.isPresent() && mayLoad(seat)) {
        loading = seat;
        return missing;
      }
      notLoading(seat);
      if (missing.isEmpty()) {
        return missing;
      }
      wait();
    }
    notLoading(seat);
    return Optional.empty();
  }

  private boolean mayLoad(Seat seat) {
    return !busy && waiting == 0 && making == null && ready.size() > 1
        && (loading == null || loading.equals(seat));
  }

  private void notLoading(Seat seat) {
    if (seat.equals(loading)) {
      loading = null;
      notifyAll();
    }
  }

  /** Says whether a program is at work: then no modules are loaded. */
  synchronized void busy(boolean now) {
    busy = now;
    if (!busy) {
      restock();
      notifyAll();
    }
  }

  /** Whether a program is at work. */
  synchronized boolean busy() {
    return busy;
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

  /**
   * A guest, best one with those modules loaded, and among them the youngest, of which most is
   * still in the caches of a processor.
   */
  synchronized Seat take(Set<String> modules) throws InterruptedException {
    await();
    Seat best = ready.getLast();
    int most = -1;
    for (var iterator = ready.descendingIterator(); iterator.hasNext();) {
      var seat = iterator.next();
      int fits = seat.equals(loading) ? 0 : seat.has(modules) ? 2 : 1;
      if (fits > most) {
        best = seat;
        most = fits;
      }
    }
    ready.remove(best);
    notifyAll();
    return best;
  }

  /** Says that a guest will be taken at once. */
  synchronized void announce() {
    if (!busy && !ready.isEmpty()) {
      ready.getLast().announceWork();
    }
  }

  /** Takes note of the modules that a program named, so that others find them loaded. */
  void named(Set<String> modules) {
    popularity.named(modules);
  }
}
