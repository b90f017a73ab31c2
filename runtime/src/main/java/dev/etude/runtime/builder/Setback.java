package dev.etude.runtime.builder;

import dev.etude.dsl.repair.Failure;
import java.util.Optional;

/**
 * What went wrong in an attempt.
 *
 * @param signature a short stable form, the same for the same mistake
 * @param problem one or a few lines for the next attempt; holds nothing of the hidden tests
 * @param failure what repair scripts may answer, where there is something to answer
 * @param hint from a repair script, empty without one
 */
record Setback(String signature, String problem, Optional<Failure> failure, String hint) {

  static Setback of(String signature, String problem) {
    return new Setback(signature, problem, Optional.empty(), "");
  }

  Setback hinted(String words) {
    return new Setback(signature, problem, failure, words);
  }
}
