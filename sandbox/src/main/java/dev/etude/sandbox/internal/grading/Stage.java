package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import java.util.List;

/**
 * Where candidates perform: the part of a tier that a {@link Grader} uses. What is expected never
 * comes here. Nothing here throws because of a candidate. Safe for use by many threads.
 */
public interface Stage {

  /**
   * Loads a candidate, to call it. The caller asks for every answer, and closes the performance in
   * any case; until then it holds what the tier needs for one program.
   */
  Performance perform(Part part, Limits limits);

  /**
   * Runs tests that are Python against a candidate; they see it through copied plain values only.
   */
  Checked check(String candidate, Tests.Check tests, Limits limits);

  /** What keeps candidates in. */
  Isolation isolation();

  /**
   * What a candidate is to do.
   *
   * @param calls the arguments of each call
   * @param tellsArguments whether answers tell what became of the arguments
   */
  record Part(String candidate, String entryPoint, List<List<PyValue>> calls,
      boolean tellsArguments) {

    public Part {
      calls = List.copyOf(calls);
    }
  }

  /**
   * How tests that are Python went.
   *
   * @param execution how the candidate ended; Finished only where the tests came to their end
   * @param failure what failed in the tests, on one line; empty where nothing did
   */
  record Checked(Execution execution, String failure) {}
}
