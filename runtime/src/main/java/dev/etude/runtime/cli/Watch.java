package dev.etude.runtime.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Waits for files to change. Looks at them anew every time, because editors save in many ways: in
 * place, by renaming another file over it, by deleting it first. For one thread.
 */
final class Watch {

  private static final Duration PACE = Duration.ofMillis(200);

  private final List<Path> files;
  private Map<Path, FileTime> seen;

  /** Files, and folders whose scripts count as well, there or not. */
  Watch(List<Path> files) {
    this.files = files;
    this.seen = look();
  }

  /** Returns when something is other than it was at the last return. */
  void await() throws InterruptedException {
    Map<Path, FileTime> now = look();
    while (now.equals(seen)) {
      Thread.sleep(PACE);
      now = look();
    }
    seen = now;
  }

  private Map<Path, FileTime> look() {
    Map<Path, FileTime> times = new TreeMap<>();
    for (Path file : files) {
      try (Stream<Path> all = Files.walk(file)) {
        for (Path path : all.filter(path -> path.equals(file)
            || path.toString().endsWith(".groovy")).toList()) {
          times.put(path, Files.getLastModifiedTime(path));
        }
      } catch (IOException e) {
        // Gone, now or while we looked: that is a difference, too.
        times.remove(file);
      }
    }
    return times;
  }
}
