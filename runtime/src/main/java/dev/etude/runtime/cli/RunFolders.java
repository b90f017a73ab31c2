package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.runtime.UserError;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names for run folders. */
final class RunFolders {

  private static final int MOST = 10_000;

  private RunFolders() {}

  /** The name a user gave, which must be one. */
  static String named(String name) {
    if (!name.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,79}")) {
      throw new UserError(UserError.USAGE, "`" + Problems.oneLine(name)
          + "` is not a name for a run; use letters, digits, `_`, `-` and `.`");
    }
    return name;
  }

  /** {@code runs/first_steps}, or with a number behind it where that is taken. */
  static Path free(Path parent, String mission) {
    Path first = parent.resolve(mission);
    if (Files.notExists(first)) {
      return first;
    }
    for (int i = 2; i < MOST; i++) {
      Path next = parent.resolve(mission + "-" + i);
      if (Files.notExists(next)) {
        return next;
      }
    }
    throw new UserError(UserError.USAGE, "there are " + MOST + " runs of " + mission + " in "
        + parent + "; name this one with --name");
  }
}
