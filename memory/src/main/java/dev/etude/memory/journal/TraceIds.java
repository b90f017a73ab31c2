package dev.etude.memory.journal;

import dev.etude.memory.Sha256;

/** Names cycles. The same cycle of the same run always gets the same id. */
@FunctionalInterface
public interface TraceIds {

  /** The trace id of a cycle. */
  String of(long cycle);

  /** Sixteen hexadecimal digits of a SHA-256 over the seed and the cycle. */
  static TraceIds seeded(long seed) {
    return cycle -> Sha256.hex("trace " + seed + " " + cycle).substring(0, 16);
  }
}
