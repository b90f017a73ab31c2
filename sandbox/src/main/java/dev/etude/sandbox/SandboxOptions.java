package dev.etude.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a {@link GraalPySandbox} sets up its worker processes. Immutable.
 *
 * @param workers programs that run at the same time, each in a worker process; default 1
 * @param spares further workers kept warm to step in for those that are killed or replaced;
 *     default 0
 * @param waiting calls that may wait for a worker, beyond which calls are refused; default 1024
 * @param memoryBytes heap that a program may fill; a call with another limit makes its worker start
 *     anew, which takes seconds; default that of {@link Limits#DEFAULT}
 * @param programsPerWorker programs after which a worker is replaced by a fresh one; default 2000
 * @param startTimeout longest wait of a call for a worker that is ready; default 60 s
 * @param confinement whether workers are confined by the system; default where possible
 * @param cache folder for the AOT cache that makes workers start faster; default none
 * @param java the {@code java} program of a JDK 25 or later; default that of this process
 * @param classPath where workers find their classes; default that of this process
 */
public record SandboxOptions(int workers, int spares, int waiting, long memoryBytes,
    int programsPerWorker, Duration startTimeout, Confinement confinement, Optional<Path> cache,
    Path java, List<Path> classPath) {

  /** The defaults. */
  public static final SandboxOptions DEFAULT = new SandboxOptions(1, 0, 1024,
      Limits.DEFAULT.memoryBytes(), 2000, Duration.ofSeconds(60), Confinement.PREFERRED,
      Optional.empty(), Path.of(System.getProperty("java.home"), "bin", "java"),
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !entry.isEmpty()).map(Path::of).toList());

  public SandboxOptions {
    requireRange("workers", workers, 1, 256);
    requireRange("spares", spares, 0, 256);
    requireRange("waiting", waiting, 0, 1 << 20);
    if (memoryBytes < 1 << 20) {
      throw new IllegalArgumentException("memoryBytes must be >= 1 MiB, was " + memoryBytes);
    }
    if (programsPerWorker < 1) {
      throw new IllegalArgumentException(
          "programsPerWorker must be >= 1, was " + programsPerWorker);
    }
    if (startTimeout.isNegative()) {
      throw new IllegalArgumentException("startTimeout must be >= 0, was " + startTimeout);
    }
    classPath = List.copyOf(classPath);
  }

  private static void requireRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be in " + least + " to " + most + ", was " + value);
    }
  }

  /** These options with that number of workers. */
  public SandboxOptions withWorkers(int count) {
    return new SandboxOptions(count, spares, waiting, memoryBytes, programsPerWorker,
        startTimeout, confinement, cache, java, classPath);
  }

  /** These options with that number of spare workers. */
  public SandboxOptions withSpares(int count) {
    return new SandboxOptions(workers, count, waiting, memoryBytes, programsPerWorker,
        startTimeout, confinement, cache, java, classPath);
  }

  /** These options with that number of calls that may wait. */
  public SandboxOptions withWaiting(int count) {
    return new SandboxOptions(workers, spares, count, memoryBytes, programsPerWorker,
        startTimeout, confinement, cache, java, classPath);
  }

  /** These options with that heap for a program. */
  public SandboxOptions withMemoryBytes(long bytes) {
    return new SandboxOptions(workers, spares, waiting, bytes, programsPerWorker,
        startTimeout, confinement, cache, java, classPath);
  }

  /** These options with that number of programs for each worker. */
  public SandboxOptions withProgramsPerWorker(int count) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, count,
        startTimeout, confinement, cache, java, classPath);
  }

  /** These options with that longest wait for a worker. */
  public SandboxOptions withStartTimeout(Duration timeout) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, programsPerWorker,
        timeout, confinement, cache, java, classPath);
  }

  /** These options with that confinement. */
  public SandboxOptions withConfinement(Confinement wanted) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, programsPerWorker,
        startTimeout, wanted, cache, java, classPath);
  }

  /** These options with an AOT cache in that folder. */
  public SandboxOptions withCache(Path folder) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, programsPerWorker,
        startTimeout, confinement, Optional.of(folder), java, classPath);
  }

  /** These options with another {@code java} program. */
  public SandboxOptions withJava(Path program) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, programsPerWorker,
        startTimeout, confinement, cache, program, classPath);
  }

  /** These options with another class path. */
  public SandboxOptions withClassPath(List<Path> entries) {
    return new SandboxOptions(workers, spares, waiting, memoryBytes, programsPerWorker,
        startTimeout, confinement, cache, java, entries);
  }
}
