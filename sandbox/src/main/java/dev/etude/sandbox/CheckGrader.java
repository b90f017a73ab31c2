package dev.etude.sandbox;

import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Verdict.Result;
import dev.etude.sandbox.internal.host.Conversation;
import dev.etude.sandbox.internal.host.Conversation.Broken;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import java.util.List;

/** One grading by tests that are Python. Used by one thread. */
final class CheckGrader {

  private final Tests.Check tests;
  private final Limits limits;
  private final Conversation worker;

  CheckGrader(Tests.Check tests, Limits limits, Conversation worker) {
    this.tests = tests;
    this.limits = limits;
    this.worker = worker;
  }

  Grading grade(String candidate, long token) {
    try {
      worker.say(
          new Request.Check(candidate, tests.entryPoint(), tests.code(), limits, token));
      worker.hearBegun();
      var reply = worker.hear(limits.time());
      if (reply instanceof Reply.Loaded()) {
        reply = worker.hear(limits.time());
      }
      if (reply instanceof Reply.Done(var execution, _, var failure, var proof)) {
        return judge(execution, failure, proof == token);
      }
      throw worker.nonsense(reply);
    } catch (Broken e) {
      return failed(e.execution(), Reasons.of(e.execution()));
    }
  }

  private static Grading judge(Execution execution, String failure, boolean proved) {
    if (!(execution instanceof Finished)) {
      return failed(execution, Reasons.of(execution));
    }
    if (!failure.isEmpty()) {
      return failed(execution, Reasons.line(failure));
    }
    if (!proved) {
      var lost = new WorkerLost("the worker did not prove that it ran the tests",
          execution.output(), execution.elapsed());
      return failed(lost, Reasons.of(lost));
    }
    return new Grading(List.of(new Result(false, true, "")), execution, -1);
  }

  static Grading failed(Execution execution, String reason) {
    return new Grading(List.of(new Result(false, false, reason)), execution, -1);
  }
}
