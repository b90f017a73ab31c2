package dev.etude.sandbox.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a program of this machine for one line, with a deadline. */
final class Probe {

  private static final long SECONDS = 5;
  private static final int MOST_BYTES = 4096;

  private Probe() {}

  /** What a program answers, where it answers in time and with status 0. */
  static Optional<String> ask(Map<String, String> environment, String... words) {
    try {
      var builder = new ProcessBuilder(List.of(words)).redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.environment().clear();
      builder.environment().putAll(environment);
      // To a file, since a program that never ends would keep a pipe open.
      var answer = Files.createTempFile("etude-probe", ".txt");
      try {
        var process = builder.redirectOutput(answer.toFile()).start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended && process.exitValue() == 0
            ? Optional.of(head(answer).strip())
            : Optional.empty();
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
  }

  /** When a file was built: packages keep the date of their contents. */
  static Optional<LocalDate> built(Path file) {
    try {
      return Optional.of(LocalDate.ofInstant(
          Files.getLastModifiedTime(file.toRealPath()).toInstant(), ZoneOffset.UTC));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
