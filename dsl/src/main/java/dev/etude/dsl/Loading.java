package dev.etude.dsl;

import java.util.List;

/** What came of loading a script. */
public sealed interface Loading<T> {

  /** SHA-256 of the text that was loaded, in hexadecimal. */
  String hash();

  /**
   * The value, for callers that know the script is good.
   *
   * @throws IllegalArgumentException with the problems as text, if it is not
   */
  T require();

  /** It is good; the value it became. */
  record Loaded<T>(T value, String hash) implements Loading<T> {

    @Override
    public T require() {
      return value;
    }
  }

  /** It has problems, at least one. */
  record Refused<T>(List<Problem> problems, String hash) implements Loading<T> {

    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public T require() {
      throw new IllegalArgumentException(Problems.render(problems));
    }
  }
}
