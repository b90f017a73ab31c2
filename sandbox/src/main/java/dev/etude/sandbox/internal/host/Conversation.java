package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.OutOfMemory;
import dev.etude.sandbox.Execution.Output;
import dev.etude.sandbox.Execution.TimedOut;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.internal.host.WorkerProcess.Lost;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import java.time.Duration;
import java.util.Map;

/**
 * One request to one worker, with its deadlines. A worker that misses one is asked what its program
 * wrote, and killed. Used by one thread.
 */
public final class Conversation implements AutoCloseable {

  /** How long a worker may take to make arguments, or contexts it has not made ready. */
  private static final Duration PREPARATION = Duration.ofSeconds(30);
  /** How long a worker may take to say what a late program wrote. */
  private static final Duration LAST_WORDS = Duration.ofMillis(500);

  private final WorkerProcess worker;
  private final Limits limits;
  private final Runnable after;
  private long started = System.nanoTime();

  Conversation(WorkerProcess worker, Limits limits, Runnable after) {
    this.after = after;
    this.worker = worker;
    this.limits = limits;
  }

  /** Thrown where the worker did not come to the end of its work: what that means. */
  public static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient Execution execution;

    Broken(Execution execution) {
      super(execution.getClass().getSimpleName());
      this.execution = execution;
    }

    /** The end of the program. */
    public Execution execution() {
      return execution;
    }
  }

  /** Waits until the program begins; only then its clock starts. */
  public void hearBegun() throws Broken {
    var reply = hear(PREPARATION);
    if (!(reply instanceof Reply.Begun())) {
      throw nonsense(reply);
    }
    started = System.nanoTime();
  }

  /** Sends the request. */
  public void say(Request request) throws Broken {
    try {
      worker.send(request);
    } catch (Lost e) {
      throw new Broken(lost(e));
    }
  }

  /** The next reply, within that time and before the end of the whole. */
  public Reply hear(Duration atMost) throws Broken {
    try {
      var reply = worker.await(atMost);
      if (reply == null) {
        throw new Broken(late());
      }
      if (reply instanceof Reply.Overrun(var output, var cpuTime)) {
        worker.kill();
        throw new Broken(new TimedOut(limits.cpuTime(), account(output, cpuTime)));
      }
      return reply;
    } catch (Lost e) {
      throw new Broken(lost(e));
    }
  }

  /** Wall-clock time since the conversation began. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private Execution late() {
    return new TimedOut(limits.time(), writtenBefore());
  }

  private Account writtenBefore() {
    try {
      worker.send(new Request.Report());
      long deadline = System.nanoTime() + LAST_WORDS.toNanos();
      while (true) {
        var reply = worker.await(Duration.ofNanos(deadline - System.nanoTime()));
        if (reply == null) {
          return account(Output.NONE, Duration.ZERO);
        }
        if (reply instanceof Reply.Written(var output, var cpuTime)) {
          return account(output, cpuTime);
        }
      }
    } catch (Lost e) {
      return account(Output.NONE, Duration.ZERO);
    } finally {
      worker.kill();
    }
  }

  private Execution lost(Lost e) {
    return e.outOfMemory()
        ? new OutOfMemory(limits.memoryBytes(), account(Output.NONE, Duration.ZERO))
        : new WorkerLost(String.valueOf(e.getMessage()), account(Output.NONE, Duration.ZERO));
  }

  private Account account(Output output, Duration cpuTime) {
    return new Account(output, elapsed(), cpuTime, Map.of(), worker.isolation());
  }

  /** Ends a worker that said something it should not have. */
  public Broken nonsense(Reply reply) {
    worker.kill();
    return new Broken(new WorkerLost("the worker said " + reply.getClass().getSimpleName()
        + " out of turn", account(Output.NONE, Duration.ZERO)));
  }

  /** Gives the worker back. */
  @Override
  public void close() {
    after.run();
  }
}
