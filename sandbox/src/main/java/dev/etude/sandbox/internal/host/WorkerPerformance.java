package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Limits;
import dev.etude.sandbox.internal.grading.Performance;
import dev.etude.sandbox.internal.grading.Stage;
import dev.etude.sandbox.internal.host.Conversation.Broken;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A candidate in a worker, which was told of all calls at once. Used by one thread. */
final class WorkerPerformance implements Performance {

  private final Conversation worker;
  private final Stage.Part part;
  private final Limits limits;
  private final long token;
  private boolean loaded;
  private int answered;
  private @Nullable Ended ended;

  WorkerPerformance(Conversation worker, Stage.Part part, Limits limits, long token) {
    this.worker = worker;
    this.part = part;
    this.limits = limits;
    this.token = token;
  }

  @Override
  public Answer next(Duration atMost) {
    var already = ended;
    if (already != null) {
      return already;
    }
    Answer answer;
    try {
      answer = loaded ? answer(worker.hear(atMost)) : load(atMost);
    } catch (Broken e) {
      answer = new Ended(e.execution());
    }
    if (answer instanceof Ended end) {
      ended = end;
    }
    return answer;
  }

  private Answer load(Duration atMost) throws Broken {
    worker.say(new Request.Calls(part.candidate(), part.entryPoint(), part.calls(),
        part.tellsArguments(), limits, token));
    worker.hearBegun();
    loaded = true;
    var reply = worker.hear(limits.time());
    return answer(reply instanceof Reply.Loaded() ? worker.hear(atMost) : reply);
  }

  private Answer answer(Reply reply) throws Broken {
    if (reply instanceof Reply.Done(var execution, var steps, _, var proof)) {
      boolean proved = proof == token && answered == part.calls().size();
      return new Ended(WorkerStage.proved(execution, proved), steps);
    }
    answered++;
    if (answered <= part.calls().size()) {
      if (reply instanceof Reply.Returned(var value, var arguments)) {
        return new Returned(value, arguments);
      }
      if (reply instanceof Reply.Threw(var type, var message)) {
        return new Threw(type, message);
      }
    }
    throw worker.nonsense(reply);
  }

  @Override
  public void close() {
    worker.close();
  }
}
