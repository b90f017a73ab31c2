package dev.etude.sandbox;

import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Verdict.Result;
import dev.etude.sandbox.grade.Comparison;
import dev.etude.sandbox.internal.host.Conversation;
import dev.etude.sandbox.internal.host.Conversation.Broken;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One grading by calls with known answers. Used by one thread. */
final class CasesGrader {

  private static final int VALUE_LIMIT = 120;

  private final Tests.Cases tests;
  private final Limits limits;
  private final Conversation worker;
  private final Comparison comparison;
  private final List<Result> results = new ArrayList<>();

  CasesGrader(Tests.Cases tests, Limits limits, Conversation worker) {
    this.tests = tests;
    this.limits = limits;
    this.worker = worker;
    this.comparison = new Comparison(tests.floatTolerance());
  }

  /** Every test fails, because no worker could be had. */
  static Grading notStarted(Tests.Cases tests, Execution execution) {
    var results = tests.cases().stream()
        .map(test -> new Result(test.edge(), false, Reasons.of(execution))).toList();
    return new Grading(results, execution, -1);
  }

  Grading grade(String candidate, long token) {
    try {
      return converse(candidate, token);
    } catch (Broken e) {
      return ended(e.execution(), -1);
    }
  }

  private Grading converse(String candidate, long token) throws Broken {
    var calls = tests.cases().stream().map(Tests.Case::arguments).toList();
    worker.say(
        new Request.Calls(candidate, tests.entryPoint(), calls, limits, token));
    worker.hearBegun();
    while (true) {
      var reply = worker.hear(patience());
      switch (reply) {
        case Reply.Loaded() -> {
          // From here on each call has a deadline of its own.
        }
        case Reply.Returned(var value) when unanswered() -> judge(value);
        case Reply.Threw(var type, var message) when unanswered() ->
          fail("raised " + Reasons.exception(type, message));
        case Reply.Done(var execution, var steps, _, var proof) -> {
          return done(execution, steps, proof == token);
        }
        case Reply.Returned _,Reply.Threw _ -> throw worker.nonsense(reply);
        case Reply.Ready _,Reply.Begun _ -> throw worker.nonsense(reply);
        case Reply.Inspected _,Reply.Written _ -> throw worker.nonsense(reply);
      }
    }
  }

  /** The time of one call, but no more than what is left of the whole. */
  private Duration patience() {
    var left = limits.time().multipliedBy(GraalPySandbox.CALLS_IN_A_GRADING)
        .minus(worker.elapsed());
    return left.compareTo(limits.time()) < 0 ? left : limits.time();
  }

  private boolean unanswered() {
    return results.size() < tests.cases().size();
  }

  private Tests.Case current() {
    return tests.cases().get(results.size());
  }

  private void judge(PyValue value) {
    var expected = current().expected();
    if (comparison.agree(expected, value)) {
      results.add(new Result(current().edge(), true, ""));
    } else {
      fail("returned " + (value instanceof Opaque(var type)
          ? Reasons.notPlain(type)
          : PyValues.python(value, VALUE_LIMIT)) + ", expected "
          + PyValues.python(expected, VALUE_LIMIT));
    }
  }

  private void fail(String what) {
    results.add(new Result(current().edge(), false, call() + " " + what));
  }

  private String call() {
    return current().arguments().stream().map(value -> PyValues.python(value, VALUE_LIMIT))
        .collect(Collectors.joining(", ", tests.entryPoint() + "(", ")"));
  }

  private Grading done(Execution execution, long steps, boolean proved) {
    if (execution instanceof Finished && !(proved && !unanswered())) {
      return ended(new WorkerLost("the worker did not prove that it made every call",
          execution.output(), execution.elapsed()), -1);
    }
    return ended(execution, steps);
  }

  private Grading ended(Execution execution, long steps) {
    if (unanswered()) {
      fail(Reasons.of(execution));
    }
    while (unanswered()) {
      results.add(new Result(current().edge(), false, "not reached"));
    }
    return new Grading(results, execution, steps);
  }
}
