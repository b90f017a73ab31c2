package dev.etude.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What worker processes take of the machine, as Linux says it. */
final class Workers {

  private Workers() {}

  /** Resident MiB of the biggest process among those processes and their descendants. */
  static long residentMiB(List<Long> pids) {
    return pids.stream().flatMap(Workers::withDescendants).mapToLong(Workers::residentKiB).max()
        .orElse(0) >> 10;
  }

  private static Stream<Long> withDescendants(long pid) {
    return Stream.concat(Stream.of(pid), ProcessHandle.of(pid).stream()
        .flatMap(ProcessHandle::descendants).map(ProcessHandle::pid));
  }

  private static long residentKiB(long pid) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines.filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException e) {
      // It has ended meanwhile.
      return 0;
    }
  }
}
