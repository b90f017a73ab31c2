package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.missions.Mission;
import dev.etude.missions.MissionReader;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Installation;
import dev.etude.runtime.MissionCheck;
import dev.etude.runtime.UserError;
import java.nio.file.Path;

/** Reads missions for commands that cannot go on without. */
final class MissionFiles {

  private MissionFiles() {}

  /**
   * The mission in a file.
   *
   * @param text the file
   * @param file where the mission lies: what it names is looked for beside it
   * @throws UserError with every problem of the file and of what it names
   */
  static YamlReading.Good<Mission> read(Path text, Path file, Installation here) {
    return switch (new MissionReader().read(text, file)) {
      case YamlReading.Good<Mission> good -> good;
      case YamlReading.Bad<Mission> bad -> throw new UserError(UserError.USAGE,
          Problems.render(new MissionCheck(here).mission(bad, file)));
    };
  }
}
