package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.missions.MissionReader;
import dev.etude.missions.MissionReading;
import dev.etude.runtime.UserError;
import java.nio.file.Path;

/** Reads missions for commands that cannot go on without. */
final class MissionFiles {

  private MissionFiles() {}

  /**
   * The mission in a file.
   *
   * @throws UserError with every problem of the file
   */
  static MissionReading.Good read(Path file) {
    return switch (new MissionReader().read(file)) {
      case MissionReading.Good good -> good;
      case MissionReading.Bad bad -> throw new UserError(UserError.USAGE,
          Problems.render(bad.problems()));
    };
  }
}
