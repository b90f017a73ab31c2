package dev.etude.sandbox;

import java.time.Duration;

/**
 * What one execution may use. All limits are finite.
 *
 * @param time wall-clock time of one program, or of one call when grading
 * @param memoryBytes heap the program may fill, on top of what the interpreter needs
 * @param outputBytes output kept of each of standard output and standard error
 */
public record Limits(Duration time, long memoryBytes, int outputBytes) {

  /** Two seconds, 256 MiB, 64 KiB. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(2), 256L << 20, 64 << 10);

  /** These limits with another time. */
  public Limits withTime(Duration other) {
    return new Limits(other, memoryBytes, outputBytes);
  }

  /** These limits with another memory. */
  public Limits withMemoryBytes(long other) {
    return new Limits(time, other, outputBytes);
  }

  public Limits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be > 0, was " + time);
    }
    if (memoryBytes < 1 << 20) {
      throw new IllegalArgumentException("memoryBytes must be >= 1 MiB, was " + memoryBytes);
    }
    if (outputBytes < 0) {
      throw new IllegalArgumentException("outputBytes must be >= 0, was " + outputBytes);
    }
  }
}
