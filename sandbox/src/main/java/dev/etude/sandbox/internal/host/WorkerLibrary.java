package dev.etude.sandbox.internal.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The Python library of the interpreter, unpacked into a folder of its own: a confined worker
 * cannot unpack it for itself. Made once for each version of the interpreter, whoever uses it, and
 * deleted with the next one that is made a month after its last use; may be deleted whenever no
 * worker runs. Safe for use by many threads and processes.
 */
final class WorkerLibrary {

  private static final Duration UNPACKING_TIME = Duration.ofMinutes(2);
  private static final long MEMORY = 64L << 20;
  private static final String NAME = "library-";
  /** The jars that hold what is unpacked; others that change leave it as it is. */
  private static final Pattern HOLDING = Pattern.compile("(python|truffle)-.*\\.jar");
  private static final Duration KEPT = Duration.ofDays(30);
  /** An unpacking takes no longer; one that did was killed. */
  private static final Duration UNFINISHED = Duration.ofHours(1);
  private static final String TEMPORARY = NAME + "tmp-";

  private WorkerLibrary() {}

  /** The folder, made now if need be, which takes some seconds. */
  static Path in(Path parent, WorkerCommand command) throws IOException {
    var folder = parent.toAbsolutePath().resolve(NAME + key(command.classPath()));
    if (Files.isDirectory(folder)) {
      touch(folder);
      return folder.toRealPath();
    }
    Files.createDirectories(parent);
    var temporary = Files.createTempDirectory(parent, TEMPORARY);
    try {
      sweep(parent, Files.getLastModifiedTime(temporary).toInstant());
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

  /** Of the interpreter's jars by name and size, of all where none has such a name. */
  static String key(List<Path> classPath) throws IOException {
    var files = classPath.stream().filter(it -> !Files.isDirectory(it)).toList();
    var holding = files.stream()
        .filter(it -> HOLDING.matcher(it.getFileName().toString()).matches()).toList();
    var text = new StringBuilder();
    for (var file : holding.isEmpty() ? files : holding) {
      text.append(file.getFileName()).append(' ').append(Files.size(file)).append('\n');
    }
    return AotCache.hash(text.toString());
  }

  private static void touch(Path folder) {
    try {
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // A folder of somebody else's is kept by them.
      return;
    }
  }

  /** Deletes what nobody has used for a month, and what unpackings left that were killed. */
  static void sweep(Path parent, Instant now) throws IOException {
    List<Path> folders;
    try (var all = Files.list(parent)) {
      folders = all.filter(it -> it.getFileName().toString().startsWith(NAME)).toList();
    }
    for (var folder : folders) {
      var kept = folder.getFileName().toString().startsWith(TEMPORARY) ? UNFINISHED : KEPT;
      try {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(kept))) {
          delete(folder);
        }
      } catch (IOException | UncheckedIOException e) {
        // Somebody else deletes it too, or may do so and we may not.
        continue;
      }
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
