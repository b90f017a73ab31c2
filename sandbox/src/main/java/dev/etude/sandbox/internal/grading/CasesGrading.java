package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Tests.Case;
import dev.etude.sandbox.Verdict.Result;
import dev.etude.sandbox.internal.grading.Opinion.Decided;
import dev.etude.sandbox.internal.grading.Performance.Ended;
import dev.etude.sandbox.internal.grading.Performance.Returned;
import dev.etude.sandbox.internal.grading.Performance.Threw;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One grading by calls with known answers. Used by one thread. */
final class CasesGrading {

  /** A grading takes no longer than so many calls may take, however many cases it has. */
  private static final int CALLS_IN_A_GRADING = 10;

  private final Stage stage;
  private final Tests.Cases tests;
  private final Limits limits;
  private final List<Opinion> opinions = new ArrayList<>();

  CasesGrading(Stage stage, Tests.Cases tests, Limits limits) {
    this.stage = stage;
    this.tests = tests;
    this.limits = limits;
  }

  Grading grade(String candidate) {
    var calls = tests.cases().stream().map(Case::arguments).toList();
    var part = new Stage.Part(candidate, tests.entryPoint(), calls, tests.keepsArguments());
    Ended ended;
    try (var performance = stage.perform(part, limits)) {
      ended = listen(performance);
    }
    var decided = switch (tests.judge()) {
      case Judge.Compares compares -> new Comparing(compares).decide(tests.cases(), opinions);
      case Judge.Checker(var code) -> new Checking(stage, code, limits).decide(tests.cases(),
          opinions);
    };
    return new Grading(results(decided, ended), ended.execution(), ended.steps());
  }

  private Ended listen(Performance performance) {
    long deadline = System.nanoTime() + limits.time().multipliedBy(CALLS_IN_A_GRADING).toNanos();
    while (true) {
      var left = Duration.ofNanos(deadline - System.nanoTime());
      var atMost = left.compareTo(limits.time()) < 0 ? left : limits.time();
      switch (performance.next(atMost)) {
        case Ended ended -> {
          return ended;
        }
        case Returned _,Threw _ when opinions.size() == tests.cases().size() -> {
          return new Ended(new WorkerLost("the worker answered a call that was not made",
              Account.none(stage.isolation())));
        }
        case Returned returned -> opinions.add(opinion(returned));
        case Threw(var type, var message) ->
          opinions.add(new Decided("raised " + Reasons.exception(type, message)));
      }
    }
  }

  private Opinion opinion(Returned returned) {
    var arguments = tests.cases().get(opinions.size()).arguments();
    if (tests.keepsArguments() && !Comparing.same(arguments, returned.arguments())) {
      return new Decided("changed its arguments, which the task forbids");
    }
    return new Opinion.Open(returned.value());
  }

  private List<Result> results(List<Decided> decided, Ended ended) {
    var results = new ArrayList<Result>();
    for (var test : tests.cases()) {
      int i = results.size();
      if (i < decided.size()) {
        var reason = decided.get(i).reason();
        results.add(new Result(test.edge(), reason.isEmpty(),
            reason.isEmpty() ? "" : Reasons.call(tests.entryPoint(), test) + " " + reason));
      } else {
        results.add(new Result(test.edge(), false, i > decided.size()
            ? "not reached"
            : Reasons.call(tests.entryPoint(), test) + " " + Reasons.of(ended.execution())));
      }
    }
    return results;
  }
}
