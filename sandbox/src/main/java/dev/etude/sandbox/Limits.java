package dev.etude.sandbox;

import java.time.Duration;

/**
 * What one execution may use. All limits are finite. Immutable.
 *
 * @param time wall-clock time of one program, or of one call when grading; default 2 s
 * @param cpuTime processor time of one program, or of a whole grading with all its calls
 *     together up to ten times that; default 2 s
 * @param memoryBytes memory the program may fill, on top of what the interpreter needs; default
 *     256 MiB
 * @param outputBytes output kept of each of standard output and standard error; default 64 KiB,
 *     at most 4 MiB
 * @param sourceBytes length of the program in UTF-8; default 1 MiB, at most 8 MiB
 * @param recursion deepest nesting of calls that {@code sys.setrecursionlimit} grants; default
 *     20,000. A program that asks for nothing gets Python's usual 1,000
 * @param threads threads of the program, the first one included; default 1
 * @param processes processes of the program, the first one included; default 1
 * @param files files and folders in its working folder, those given in included; default 256
 * @param fileBytes bytes of all files in its working folder together; default
 *     16 MiB, at most 32 MiB
 */
public record Limits(Duration time, Duration cpuTime, long memoryBytes, int outputBytes,
    int sourceBytes, int recursion, int threads, int processes, int files, long fileBytes) {

  /** The defaults. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2),
      256L << 20, 64 << 10, 1 << 20, 20_000, 1, 1, 256, 16 << 20);

  private static final long MOST_OUTPUT = 4 << 20;
  private static final long MOST_SOURCE = 8 << 20;
  private static final long MOST_FILES = 32 << 20;

  public Limits {
    requirePositive("time", time);
    requirePositive("cpuTime", cpuTime);
    if (memoryBytes < 1 << 20) {
      throw new IllegalArgumentException("memoryBytes must be >= 1 MiB, was " + memoryBytes);
    }
    require("outputBytes", outputBytes, 0);
    requireAtMost("outputBytes", outputBytes, MOST_OUTPUT);
    require("sourceBytes", sourceBytes, 1);
    requireAtMost("sourceBytes", sourceBytes, MOST_SOURCE);
    require("recursion", recursion, 50);
    require("threads", threads, 1);
    require("processes", processes, 1);
    require("files", files, 0);
    require("fileBytes", fileBytes, 0);
    requireAtMost("fileBytes", fileBytes, MOST_FILES);
  }

  private static void requirePositive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " must be > 0, was " + time);
    }
  }

  private static void require(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be >= " + least + ", was " + value);
    }
  }

  private static void requireAtMost(String name, long value, long most) {
    if (value > most) {
      throw new IllegalArgumentException(name + " must be <= " + most + ", was " + value);
    }
  }

  /** These limits with another time, of the clock and of the processor alike. */
  public Limits withTime(Duration other) {
    return new Limits(other, other, memoryBytes, outputBytes, sourceBytes, recursion, threads,
        processes, files, fileBytes);
  }

  /** These limits with another processor time. */
  public Limits withCpuTime(Duration other) {
    return new Limits(time, other, memoryBytes, outputBytes, sourceBytes, recursion, threads,
        processes, files, fileBytes);
  }

  /** These limits with another memory. */
  public Limits withMemoryBytes(long other) {
    return new Limits(time, cpuTime, other, outputBytes, sourceBytes, recursion, threads,
        processes, files, fileBytes);
  }

  /** These limits with another bound on output. */
  public Limits withOutputBytes(int other) {
    return new Limits(time, cpuTime, memoryBytes, other, sourceBytes, recursion, threads,
        processes, files, fileBytes);
  }

  /** These limits with another bound on the source. */
  public Limits withSourceBytes(int other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, other, recursion, threads,
        processes, files, fileBytes);
  }

  /** These limits with another deepest nesting of calls. */
  public Limits withRecursion(int other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, sourceBytes, other, threads,
        processes, files, fileBytes);
  }

  /** These limits with another number of threads. */
  public Limits withThreads(int other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, sourceBytes, recursion, other,
        processes, files, fileBytes);
  }

  /** These limits with another number of processes. */
  public Limits withProcesses(int other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, sourceBytes, recursion, threads,
        other, files, fileBytes);
  }

  /** These limits with another number of files. */
  public Limits withFiles(int other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, sourceBytes, recursion, threads,
        processes, other, fileBytes);
  }

  /** These limits with another number of bytes in files. */
  public Limits withFileBytes(long other) {
    return new Limits(time, cpuTime, memoryBytes, outputBytes, sourceBytes, recursion, threads,
        processes, files, other);
  }
}
