package dev.etude.runtime.builder;

import dev.etude.dsl.gate.Submission;
import dev.etude.dsl.task.Task;
import dev.etude.memory.Event;
import dev.etude.memory.journal.Ledger;
import dev.etude.runtime.StageFailure;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.Verdict.Result;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where submissions are tried out, each trial recorded. */
final class Bench {

  /** Reasons kept of a failed grading; the rest is counted. */
  private static final int REASONS = 5;

  private final Sandbox sandbox;
  private final Ledger ledger;

  Bench(Sandbox sandbox, Ledger ledger) {
    this.sandbox = sandbox;
    this.ledger = ledger;
  }

  Inspection inspect(String source) {
    return sandbox.inspect(source);
  }

  /** Runs the visible examples; empty where the task has none. */
  Optional<Verdict> examples(State state, Task task) {
    if (task.examples().isEmpty()) {
      return Optional.empty();
    }
    Tests tests = task.hidden() instanceof Tests.Cases cases
        ? cases.with(task.examples())
        : new Tests.Cases(task.entryPoint(), task.examples(), 0);
    Verdict verdict = sandbox.grade(state.code(), tests, state.limits());
    ledger.record(new Event.Executed(state.attempt(), verdict.execution().word(),
        verdict.passedCount() + " of " + verdict.results().size() + " examples",
        verdict.execution().elapsed().toMillis()));
    return Optional.of(known("execute", verdict));
  }

  /** Runs the hidden tests. */
  Verdict hidden(State state, Task task, long referenceSteps) {
    Verdict verdict = sandbox.grade(state.code(), task.hidden(), state.limits());
    List<Result> edges = verdict.results().stream().filter(Result::edge).toList();
    List<String> reasons = verdict.results().stream().filter(result -> !result.passed())
        .limit(REASONS).map(Result::reason).toList();
    ledger.record(new Event.Graded(state.attempt(), verdict.execution().word(),
        verdict.passedCount(), verdict.results().size(),
        (int) edges.stream().filter(Result::passed).count(), edges.size(), verdict.steps(),
        referenceSteps, reasons, verdict.testsHash(), verdict.graderHash(),
        verdict.execution().elapsed().toMillis()));
    return known("verify", verdict);
  }

  private Verdict known(String stage, Verdict verdict) {
    if (verdict.execution() instanceof Execution.WorkerLost lost) {
      throw failure(stage, lost.reason());
    }
    return verdict;
  }

  /** What a gate may know of a submission that passed its hidden tests. */
  Submission submission(State state, Verdict verdict) {
    return new Submission(verdict.passedCount(), verdict.results().size(),
        verdict.execution().elapsed(), state.limits().time(), state.facts().orElseThrow(),
        state.code());
  }

  StageFailure failure(String stage, String reason) {
    return new StageFailure(stage, "sandbox", reason);
  }

  /** The time a repair asks for, at most {@code widest} times the usual. */
  static Limits wider(Limits usual, Duration wanted, int widest) {
    Duration most = usual.time().multipliedBy(widest);
    Duration time = wanted.compareTo(most) > 0 ? most : wanted;
    return usual.withTime(time);
  }
}
