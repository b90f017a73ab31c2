package dev.etude.bench;

import dev.etude.missions.Mission;
import dev.etude.missions.MissionReader;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Budget;
import dev.etude.runtime.Installation;
import dev.etude.runtime.Run;
import dev.etude.runtime.StopRequest;
import dev.etude.runtime.report.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plays a mission for real, in a folder that is thrown away by whoever clears the temporary files.
 *
 * @param file where the mission lies, for the scripts beside it
 * @param text what it says
 */
record PlayedMission(Path file, String text, Installation here) {

  YamlReading.Good<Mission> read() {
    if (new MissionReader().read(file.toString(), text) instanceof YamlReading.Good<Mission> good) {
      return good;
    }
    throw new IllegalStateException("the mission has problems");
  }

  /** What the run with this seed came to after so many cycles. */
  <T> T play(long seed, int cycles, Function<Run, T> result) throws IOException {
    Path folder = Files.createTempDirectory("etude-bench").resolve("run");
    var options = new Run.Options(new Budget(cycles, Duration.ofMinutes(30)), here, Map.of(),
        new Progress.Silent(), new StopRequest(() -> {}));
    try (Run run = Run.start(read(), file, folder, Optional.of(seed), options)) {
      run.play();
      return result.apply(run);
    }
  }
}
