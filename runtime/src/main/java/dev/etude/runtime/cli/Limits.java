package dev.etude.runtime.cli;

import dev.etude.missions.Mission;
import dev.etude.runtime.Budget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Budget on the command line, in place of the mission's. */
final class Limits {

  @Option(names = "--cycles", paramLabel = "N",
      description = "End after so many cycles in all, instead of the mission's.")
  private @Nullable Long cycles;

  @Option(names = "--time", paramLabel = "DURATION", converter = DurationConverter.class,
      description = "End after so long in all, such as 90s or 2h, instead of the mission's.")
  private @Nullable Duration time;

  Budget budget(Mission mission) {
    return new Budget(cycles == null ? mission.budget().cycles() : cycles,
        time == null ? mission.budget().time() : time);
  }
}
