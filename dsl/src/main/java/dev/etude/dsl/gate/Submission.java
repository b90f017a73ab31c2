package dev.etude.dsl.gate;

import dev.etude.sandbox.CodeFacts;
import java.time.Duration;

/**
 * What a builder handed in, as a gate judges it.
 *
 * @param passed hidden tests that passed
 * @param total hidden tests
 * @param elapsed how long the tests took
 * @param limit how long they may take
 */
public record Submission(int passed, int total, Duration elapsed, Duration limit, CodeFacts code,
    String source) {

  public Submission {
    if (passed < 0 || passed > total) {
      throw new IllegalArgumentException("passed must be in 0 to " + total + ", was " + passed);
    }
  }
}
