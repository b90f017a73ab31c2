package dev.etude.sandbox.internal.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An AOT cache file (JEP 483, JEP 514), named after everything it depends on, and beside it jars of
 * those class path entries that are folders.
 */
public final class AotCache {

  private static final long TRAINING_MEMORY = 256L << 20;

  private final Path folder;
  private final String key;
  private final List<Path> classPath;

  private AotCache(Path folder, String key, List<Path> classPath) {
    this.folder = folder;
    this.key = key;
    this.classPath = classPath;
  }

  /** The cache for that JDK and class path, whether it exists or not. */
  public static AotCache in(Path folder, Path java, List<Path> classPath) {
    return new AotCache(folder.toAbsolutePath(), key(java, classPath), classPath);
  }

  private Path file() {
    return folder.resolve("worker-" + key + ".aot");
  }

  /** Whether it was made. */
  public boolean exists() {
    return Files.isRegularFile(file()) && packed().stream().allMatch(Files::exists);
  }

  /** How workers start from it. */
  public WorkerCommand command(Path java) {
    return new WorkerCommand(java, packed(), List.of(WorkerCommand.AOT + file()));
  }

  private List<Path> packed() {
    var packed = new ArrayList<Path>();
    for (int i = 0; i < classPath.size(); i++) {
      var entry = classPath.get(i);
      packed.add(Files.isDirectory(entry)
          ? folder.resolve("classes-" + key + "-" + i + ".jar")
          : entry.toAbsolutePath());
    }
    return packed;
  }

  /** Makes it: a worker that trains, then the JVM that writes what it learned. */
  public void train(WorkerCommand plain, Duration atMost) throws IOException {
    Files.createDirectories(folder);
    var packed = packed();
    for (int i = 0; i < packed.size(); i++) {
      if (Files.isDirectory(classPath.get(i))) {
        var temporary = Files.createTempFile(folder, "classes-", ".tmp");
        WorkerClassPath.pack(classPath.get(i), temporary);
        replace(temporary, packed.get(i));
      }
    }
    var temporary = folder.resolve("worker-" + key + "-" + ProcessHandle.current().pid() + ".tmp");
    try {
      run(new WorkerCommand(plain.java(), packed, List.of("-XX:AOTCacheOutput=" + temporary)),
          atMost);
      if (!Files.isRegularFile(temporary)) {
        throw new IOException("the JVM wrote no AOT cache");
      }
      replace(temporary, file());
    } finally {
      Files.deleteIfExists(temporary);
      Files.deleteIfExists(Path.of(temporary + ".config"));
    }
  }

  private static void run(WorkerCommand command, Duration atMost) throws IOException {
    var words = new ArrayList<>(command.words(TRAINING_MEMORY));
    words.add("train");
    var builder = new ProcessBuilder(words).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    var process = builder.start();
    try {
      if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("training took longer than " + atMost.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new IOException("training ended with status " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("training was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String key(Path java, List<Path> classPath) {
    var text = new StringBuilder();
    try {
      var home = java.toRealPath().resolveSibling("..");
      describe(home.resolve("release"), text);
      describe(home.resolve("lib").resolve("modules"), text);
      for (var entry : classPath) {
        if (Files.isDirectory(entry)) {
          try (var files = WorkerClassPath.files(entry)) {
            for (var file : files.toList()) {
              describe(file, text);
            }
          }
        } else {
          describe(entry, text);
        }
      }
      text.append(WorkerCommand.FIXED);
      text.append(processor());
      return hash(text.toString());
    } catch (IOException e) {
      // Something of it cannot be looked at: no cache has this name, so none is used.
      return "unknown";
    }
  }

  /** A name for what a text describes. */
  static String hash(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256")
          .digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What the processor can do: code and layouts of a cache may rely on it. */
  private static String processor() throws IOException {
    var file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return System.getProperty("os.arch", "");
    }
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith("flags") || line.startsWith("Features"))
          .findFirst().orElse("");
    }
  }

  private static void describe(Path file, StringBuilder text) throws IOException {
    text.append(file.toAbsolutePath()).append(' ').append(Files.size(file)).append(' ')
        .append(Files.getLastModifiedTime(file).toMillis()).append('\n');
  }
}
