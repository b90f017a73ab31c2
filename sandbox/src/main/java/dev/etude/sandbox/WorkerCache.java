package dev.etude.sandbox;

import dev.etude.sandbox.internal.host.AotCache;
import dev.etude.sandbox.internal.host.WorkerClassPath;
import dev.etude.sandbox.internal.host.WorkerCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The AOT cache that makes workers start in about half the time. It is bound to the JDK and to
 * the class path, so it is made on the machine where it is used, and made anew when either
 * changes; one that is missing, stale or damaged is not used, and nothing else comes of it. Its
 * folder may be deleted at any time. Safe for use by many threads and processes.
 */
public final class WorkerCache {

  private static final Duration TRAINING_TIME = Duration.ofMinutes(5);

  private final Path java;
  private final List<Path> classPath;
  private final AotCache cache;

  private WorkerCache(Path java, List<Path> classPath, AotCache cache) {
    this.java = java;
    this.classPath = classPath;
    this.cache = cache;
  }

  /**
   * The cache for workers with these options.
   *
   * @throws IllegalArgumentException where the options name no cache folder
   */
  public static WorkerCache of(SandboxOptions options) {
    var folder = options.cache().orElseThrow(
        () -> new IllegalArgumentException("options.cache must name a folder, was empty"));
    var classPath = WorkerClassPath.of(options.classPath());
    return new WorkerCache(options.java(), classPath,
        AotCache.in(folder, options.java(), classPath));
  }

  /** Whether workers will start from it. */
  public boolean trained() {
    return cache.exists();
  }

  /**
   * Makes it, unless it is there: runs a worker over a small typical workload, which takes 15 to 60
   * seconds and leaves a file of about 120 MB.
   *
   * @throws IOException where that failed; workers then start without it
   */
  public void train() throws IOException {
    if (!cache.exists()) {
      cache.train(new WorkerCommand(java, classPath, List.of()), TRAINING_TIME);
    }
  }

  WorkerCommand command() {
    return cache.exists()
        ? cache.command(java)
        : new WorkerCommand(java, classPath, List.of());
  }
}
