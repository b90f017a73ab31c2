package dev.etude.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a {@link GraalPySandbox} sets up its worker processes.
 *
 * @param workers worker processes, each of which runs one program at a time; default 1
 * @param memoryBytes heap that a program may fill; a call with another limit makes its worker start
 *     anew, which takes seconds; default that of {@link Limits#DEFAULT}
 * @param programsPerWorker programs after which a worker is replaced by a fresh one; default 400
 * @param startTimeout longest wait of a call for a worker that is ready; default 60 s
 * @param cache folder for the AOT cache that makes workers start faster; default none
 * @param java the {@code java} program of a JDK 25 or later; default that of this process
 * @param classPath where workers find their classes; default that of this process
 */
public record SandboxOptions(int workers, long memoryBytes, int programsPerWorker,
    Duration startTimeout, Optional<Path> cache, Path java, List<Path> classPath) {

  /** The defaults. */
  public static final SandboxOptions DEFAULT = new SandboxOptions(1, Limits.DEFAULT.memoryBytes(),
      400, Duration.ofSeconds(60),
      Optional.empty(), Path.of(System.getProperty("java.home"), "bin", "java"),
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> !entry.isEmpty()).map(Path::of).toList());

  public SandboxOptions {
    if (workers < 1 || workers > 256) {
      throw new IllegalArgumentException("workers must be in 1 to 256, was " + workers);
    }
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

  /** These options with that number of workers. */
  public SandboxOptions withWorkers(int count) {
    return new SandboxOptions(count, memoryBytes, programsPerWorker, startTimeout, cache, java,
        classPath);
  }

  /** These options with that heap for a program. */
  public SandboxOptions withMemoryBytes(long bytes) {
    return new SandboxOptions(workers, bytes, programsPerWorker, startTimeout, cache, java,
        classPath);
  }

  /** These options with that number of programs for each worker. */
  public SandboxOptions withProgramsPerWorker(int count) {
    return new SandboxOptions(workers, memoryBytes, count, startTimeout, cache, java, classPath);
  }

  /** These options with that longest wait for a worker. */
  public SandboxOptions withStartTimeout(Duration timeout) {
    return new SandboxOptions(workers, memoryBytes, programsPerWorker, timeout, cache, java,
        classPath);
  }

  /** These options with an AOT cache in that folder. */
  public SandboxOptions withCache(Path folder) {
    return new SandboxOptions(workers, memoryBytes, programsPerWorker, startTimeout,
        Optional.of(folder), java, classPath);
  }

  /** These options with another {@code java} program. */
  public SandboxOptions withJava(Path program) {
    return new SandboxOptions(workers, memoryBytes, programsPerWorker, startTimeout, cache,
        program, classPath);
  }

  /** These options with another class path. */
  public SandboxOptions withClassPath(List<Path> entries) {
    return new SandboxOptions(workers, memoryBytes, programsPerWorker, startTimeout, cache, java,
        entries);
  }
}
