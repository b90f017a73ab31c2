package dev.etude.runtime.cli;

import dev.etude.missions.Mission;
import dev.etude.runtime.Budget;
import dev.etude.runtime.UserError;
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

  /**
   * The mission's budget, with what the command line says in its place.
   *
   * @throws UserError where that is out of range
   */
  Budget budget(Mission mission) {
    if (cycles != null) {
      UserError.requireRange("--cycles", cycles, 1, 1_000_000);
    }
    return new Budget(cycles == null ? mission.budget().cycles() : cycles,
        time == null ? mission.budget().time() : time);
  }
}
