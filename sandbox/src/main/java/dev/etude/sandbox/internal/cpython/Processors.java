package dev.etude.sandbox.internal.cpython;

import java.util.concurrent.ThreadLocalRandom;

/** Spreads servers over processors, however they come and go. Safe for use by many threads. */
final class Processors {
  private final int[] servers;
  /** Other sandboxes of this machine, which know nothing of this one, begin elsewhere. */
  private final int offset = ThreadLocalRandom.current().nextInt(1 << 16);

  Processors(int count) {
    this.servers = new int[count];
  }

  /** A number for one that has the fewest; to be taken modulo how many there are. */
  synchronized int take() {
    int best = 0;
    for (int i = 1; i < servers.length; i++) {
      if (servers[i] < servers[best]) {
        best = i;
      }
    }
    servers[best]++;
    return offset + best;
  }

  /** A server with that number is gone. */
  synchronized void leave(int number) {
    servers[number - offset]--;
  }
}
