package dev.etude.sandbox.internal.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Python library of the interpreter, unpacked into a folder of its own: a confined worker
 * cannot unpack it for itself. Made once for each version of the interpreter; may be deleted
 * whenever no worker runs. Safe for use by many threads and processes.
 */
final class WorkerLibrary {

  private static final Duration UNPACKING_TIME = Duration.ofMinutes(2);
  private static final long MEMORY = 64L << 20;

  private WorkerLibrary() {}

  /** The folder, made now if need be, which takes some seconds. */
  static Path in(Path parent, WorkerCommand command) throws IOException {
    var folder = parent.toAbsolutePath().resolve("library-" + AotCache.key(command.java(),
        command.classPath().stream().filter(it -> !Files.isDirectory(it)).toList()));
    if (Files.isDirectory(folder)) {
      return folder.toRealPath();
    }
    Files.createDirectories(parent);
    var temporary = Files.createTempDirectory(parent, "library-");
    try {
      unpack(command, temporary);
      try {
        Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (!Files.isDirectory(folder)) {
          throw e;
        }
      }
      return folder.toRealPath();
    } finally {
      delete(temporary);
    }
  }

  private static void unpack(WorkerCommand command, Path into) throws IOException {
    var words = new ArrayList<>(command.withLibrary(into).words(MEMORY));
    words.add("unpack");
    var builder = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    var process = builder.start();
    try {
      if (!process.waitFor(UNPACKING_TIME.toSeconds(), TimeUnit.SECONDS)
          || process.exitValue() != 0) {
        throw new IOException("the Python library could not be unpacked into " + into);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("unpacking was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (var paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (var path : all) {
      Files.deleteIfExists(path);
    }
  }
}
