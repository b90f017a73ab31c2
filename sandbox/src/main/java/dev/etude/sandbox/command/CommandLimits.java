package dev.etude.sandbox.command;

import java.time.Duration;

/**
 * How far one command may go. All limits are finite. Immutable.
 *
 * @param time from its start to its end; default 60 s
 * @param memoryBytes address space of each of its processes; default 4 GiB, since many programs
 *     map more than they use
 * @param fileBytes length of any file it writes; default 256 MiB
 * @param processes processes and their descendants at a time; default 64. Counted every 100 ms, so
 *     there may be more for a moment
 * @param logBytes output kept in its log; default 1 MiB. The rest is read and dropped
 */
public record CommandLimits(Duration time, long memoryBytes, long fileBytes, int processes,
    long logBytes) {

  /** The defaults. */
  public static final CommandLimits DEFAULT = new CommandLimits(Duration.ofSeconds(60), 4L << 30,
      256L << 20, 64, 1 << 20);

  public CommandLimits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be > 0, was " + time);
    }
    require("memoryBytes", memoryBytes, 1 << 20);
    require("fileBytes", fileBytes, 0);
    require("processes", processes, 1);
    require("logBytes", logBytes, 0);
  }

  private static void require(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be >= " + least + ", was " + value);
    }
  }

  /** These limits with another time. */
  public CommandLimits withTime(Duration other) {
    return new CommandLimits(other, memoryBytes, fileBytes, processes, logBytes);
  }

  /** These limits with another number of processes. */
  public CommandLimits withProcesses(int other) {
    return new CommandLimits(time, memoryBytes, fileBytes, other, logBytes);
  }

  /** These limits with another length of the log. */
  public CommandLimits withLogBytes(long other) {
    return new CommandLimits(time, memoryBytes, fileBytes, processes, other);
  }
}
