package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.util.List;
import java.util.Optional;

/** What came of reading a mission. */
public sealed interface MissionReading {

  /** It says what it should. {@code places}: where each value stands, for what is found later. */
  record Good(Mission mission, String text, Places places) implements MissionReading {}

  /**
   * It has problems, in the order of the file.
   *
   * @param draft what it says otherwise, with defaults in place of what is wrong, so that more can
   *     be found; nothing where it has no keys at all
   */
  record Bad(List<Problem> problems, Optional<Good> draft) implements MissionReading {

    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
