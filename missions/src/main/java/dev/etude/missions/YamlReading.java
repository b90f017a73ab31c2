package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a YAML file.
 *
 * @param <T> what such a file says
 */
public sealed interface YamlReading<T> {

  /** What is wrong with the file, in its order; nothing where it says what it should. */
  List<Problem> problems();

  /** It says what it should. {@code places}: where each value stands, for what is found later. */
  record Good<T>(T value, String text, Places places) implements YamlReading<T> {

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }

  /**
   * It has problems, in the order of the file.
   *
   * @param draft what it says otherwise, with defaults in place of what is wrong, so that more can
   *     be found; nothing where it has no keys at all
   */
  record Bad<T>(List<Problem> problems, Optional<Good<T>> draft) implements YamlReading<T> {

    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
