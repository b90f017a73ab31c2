package dev.etude.sandbox.internal.cpython;

/** Spreads servers over processors, evenly however they come and go. Safe for use by many threads. */
final class Processors {
  private final int[] servers;
  private final int first;

  /** {@code first}: any number; two that begin elsewhere get in each other's way less. */
  Processors(int count, long first) {
    this.servers = new int[count];
    this.first = Math.floorMod(first, count);
  }

  /** The number of one that has the fewest. */
  synchronized int take() {
    int best = first;
    for (int i = 1; i < servers.length; i++) {
      int processor = (first + i) % servers.length;
      if (servers[processor] < servers[best]) {
        best = processor;
      }
    }
    servers[best]++;
    return best;
  }

  /** A server there is gone. */
  synchronized void leave(int processor) {
    servers[processor]--;
  }
}
