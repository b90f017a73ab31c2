package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.internal.grading.GraderHash;
import dev.etude.sandbox.internal.grading.Performance;
import dev.etude.sandbox.internal.grading.Stage;
import java.time.Duration;

/** Candidates in processes of CPython. Safe for use by many threads. */
final class CPythonStage implements Stage {
  /** The hash of the grader on this stage. */
  static final String HASH = GraderHash.of(CPythonStage.class, PythonSide.graded());
  /** A grading may take the processor time of so many calls, however many there are. */
  private static final int CALLS_IN_A_GRADING = 10;
  private final Fleet fleet;
  private final Duration patience;

  CPythonStage(Fleet fleet, Duration patience) {
    this.fleet = fleet;
    this.patience = patience;
  }

  @Override
  public Performance perform(Part part, Limits limits) {
    var cpuTime = limits.cpuTime()
        .multipliedBy(Math.clamp(part.calls().size(), 1, CALLS_IN_A_GRADING));
    var job = Job.of("answer", part.candidate(), part.entryPoint(), limits)
        .withCpuTime(cpuTime).tellingArguments(part.tellsArguments());
    try {
      return new CPythonPerformance(this, fleet.take(limits, patience), part, job);
    } catch (Unavailable e) {
      return new NoPerformance(lost(e.reason()));
    }
  }

  @Override
  public Checked check(String candidate, Tests.Check tests, Limits limits) {
    try {
      return new Checks(fleet, patience, candidate, tests, limits).run();
    } catch (Unavailable e) {
      return new Checked(lost(e.reason()), "");
    } catch (Lost e) {
      return new Checked(lost(e.reason()), "");
    }
  }

  Execution lost(String reason) {
    return new WorkerLost(reason, Account.none(isolation()));
  }

  @Override
  public Isolation isolation() {
    return fleet.isolation();
  }

  /** What did not begin. */
  private record NoPerformance(Execution execution) implements Performance {
    @Override
    public Answer next(Duration atMost) {
      return new Ended(execution);
    }

    @Override
    public void close() {
      // Nothing was lent.
    }
  }
}
