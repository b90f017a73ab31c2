package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.Verdict.Result;
import java.util.List;

/** Grades candidates, whatever tier runs them. Safe for use by many threads. */
public final class Grader {

  private final Stage stage;
  private final String hash;

  /**
   * A grader.
   *
   * @param hash changes whenever this grader or its stage does; see {@link GraderHash}
   */
  public Grader(Stage stage, String hash) {
    this.stage = stage;
    this.hash = hash;
  }

  /** The verdict on a candidate. */
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    var grading = Admission.refusal(candidate, limits, stage.isolation())
        .map(refused -> refused(tests, refused))
        .orElseGet(() -> Attempts.of(() -> switch (tests) {
          case Tests.Cases cases -> new CasesGrading(stage, cases, limits).grade(candidate);
          case Tests.Check check -> check(candidate, check, limits);
        }, Grading::execution));
    return new Verdict(grading.results(), grading.execution(), grading.steps(),
        TestsHash.of(tests), hash);
  }

  private static Grading refused(Tests tests, Execution refusal) {
    var reason = Reasons.of(refusal);
    var results = switch (tests) {
      case Tests.Cases cases -> cases.cases().stream()
          .map(test -> new Result(test.edge(), false, reason)).toList();
      case Tests.Check _ -> List.of(new Result(false, false, reason));
    };
    return new Grading(results, refusal, -1);
  }

  private Grading check(String candidate, Tests.Check tests, Limits limits) {
    var checked = stage.check(candidate, tests, limits);
    var execution = checked.execution();
    boolean ended = execution instanceof Finished;
    var reason = ended ? Reasons.line(checked.failure()) : Reasons.of(execution);
    return new Grading(List.of(new Result(false, reason.isEmpty(), reason)), execution, -1);
  }
}
