package dev.etude.sandbox;

import java.util.List;

/**
 * What the grader says, decided on the host.
 *
 * @param results one for each test, in order; a test that was not reached has failed
 * @param execution how loading and calling the candidate ended as a whole
 * @param steps a count of the work done by the candidate over loading and all calls that is the
 *     same on every run: statements, and functions and generators entered or resumed, in its
 *     own code; what a builtin does within itself is not seen. -1 where it was not counted
 * @param testsHash SHA-256 of the tests
 * @param graderHash SHA-256 that changes whenever the grader does
 */
public record Verdict(List<Result> results, Execution execution, long steps, String testsHash,
    String graderHash) {

  public Verdict {
    results = List.copyOf(results);
  }

  /** Whether every test passed and the run came to its proper end. */
  public boolean passed() {
    return execution instanceof Execution.Finished && !results.isEmpty()
        && results.stream().allMatch(Result::passed);
  }

  /** How many tests passed. */
  public int passedCount() {
    return (int) results.stream().filter(Result::passed).count();
  }

  /**
   * What became of one test.
   *
   * @param reason empty where it passed, else one line: {@code expected 3, got 4}
   */
  public record Result(boolean edge, boolean passed, String reason) {}
}
