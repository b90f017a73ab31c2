package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.util.List;

/** What came of reading a mission. */
public sealed interface MissionReading {

  /** It says what it should. {@code places}: where each value stands, for what is found later. */
  record Good(Mission mission, String text, Places places) implements MissionReading {}

  /** It has problems, in the order of the file. */
  record Bad(List<Problem> problems) implements MissionReading {

    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
