package dev.etude.runtime.cli;

import dev.etude.runtime.UserError;
import dev.etude.sandbox.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How far one program may go, on the command line. */
final class ProgramLimits {

  private static final long MOST_MEMORY = 64L << 30;
  private static final long MOST_OUTPUT = 64L << 20;
  private static final Duration MOST_TIME = Duration.ofHours(1);

  @Option(names = "--time", paramLabel = "DURATION", converter = DurationConverter.class,
      defaultValue = "2s", description = "Time for one program, or for one call when grading;"
          + " default: ${DEFAULT-VALUE}.")
  private Duration time = Limits.DEFAULT.time();

  @Option(names = "--memory", paramLabel = "SIZE", converter = SizeConverter.class,
      defaultValue = "256MiB", description = "Memory it may fill; default: ${DEFAULT-VALUE}.")
  private long memory = Limits.DEFAULT.memoryBytes();

  @Option(names = "--output", paramLabel = "SIZE", converter = SizeConverter.class,
      defaultValue = "64KiB", description = "Output kept of each of standard output and standard"
          + " error; default: ${DEFAULT-VALUE}.")
  private long output = Limits.DEFAULT.outputBytes();

  /**
   * The limits.
   *
   * @throws UserError where one is out of range
   */
  Limits limits() {
    if (time.compareTo(MOST_TIME) > 0) {
      throw new UserError(UserError.USAGE, "--time must be 1h at most");
    }
    refuseOutside("--memory", memory, 1 << 20, MOST_MEMORY, "1MiB to 64GiB");
    refuseOutside("--output", output, 0, MOST_OUTPUT, "0KiB to 64MiB");
    return Limits.DEFAULT.withTime(time).withMemoryBytes(memory)
        .withOutputBytes(Math.toIntExact(output));
  }

  private static void refuseOutside(String option, long value, long least, long most,
      String range) {
    if (value < least || value > most) {
      throw new UserError(UserError.USAGE, option + " must be in " + range);
    }
  }
}
