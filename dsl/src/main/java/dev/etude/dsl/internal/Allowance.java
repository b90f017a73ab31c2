package dev.etude.dsl.internal;

import java.time.Duration;

/**
 * What answering one question may cost.
 *
 * @param deadline in processor time; a backstop, since steps run out sooner
 * @param steps method starts, turns of a loop and what library calls are charged: the same on every
 *     machine
 * @param bytes what may be allocated, in use or not
 */
public record Allowance(Duration deadline, long steps, long bytes) {

  private static final long MEGABYTE = 1 << 20;

  /** Reading a script, and every question but those for a task: 1 million steps, 64 MB. */
  public static Allowance within(Duration deadline) {
    return new Allowance(deadline, 1_000_000, 64 * MEGABYTE);
  }

  /** Posing a task, which answers up to 500 calls: 10 million steps, 256 MB. */
  public static Allowance task(Duration deadline) {
    return new Allowance(deadline, 10_000_000, 256 * MEGABYTE);
  }
}
