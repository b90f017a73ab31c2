package dev.etude.sandbox.internal.host;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.internal.grading.GraderHash;
import dev.etude.sandbox.internal.grading.Performance;
import dev.etude.sandbox.internal.grading.Stage;
import dev.etude.sandbox.internal.host.Conversation.Broken;
import dev.etude.sandbox.internal.host.WorkerPool.Unavailable;
import dev.etude.sandbox.internal.wire.Reply;
import dev.etude.sandbox.internal.wire.Request;
import dev.etude.sandbox.internal.worker.WorkerMain;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/**
 * Candidates in the workers of a pool. Each gets a fresh token that its worker hands back only
 * after the last step. Safe for use by many threads.
 */
public final class WorkerStage implements Stage {

  /** The hash of the grader on this stage. */
  public static final String HASH = GraderHash.of(WorkerMain.class,
      List.of("Bootstrap.class", "Calls.class", "Candidate.class", "Checks.class",
          "Failures.class", "Guest.class", "Interpreter.class", "Refusals.class",
          "Scanner.class", "StandIns.class", "SyntaxTree.class", "Unannotated.class",
          "Annotations.class", "ValueMaker.class", "ValueReader.class",
          "Testers.class", "bootstrap.py", "names.py", "plain.py", "rules.py", "safety.py",
          "scanner.py", "stand_in.py", "packing.py", "lend.py", "lent.py"));

  private final WorkerPool pool;
  private final Duration patience;
  private final SecureRandom tokens = new SecureRandom();

  /** {@code patience}: longest wait for a worker. */
  public WorkerStage(WorkerPool pool, Duration patience) {
    this.pool = pool;
    this.patience = patience;
  }

  @Override
  public Performance perform(Part part, Limits limits) {
    try {
      return new WorkerPerformance(pool.converse(limits, patience), part, limits, token());
    } catch (Unavailable e) {
      return new NoPerformance(lost(e));
    }
  }

  @Override
  public Checked check(String candidate, Tests.Check tests, Limits limits) {
    try (var worker = pool.converse(limits, patience)) {
      return check(candidate, tests, limits, worker);
    } catch (Unavailable e) {
      return new Checked(lost(e), "");
    }
  }

  private Checked check(String candidate, Tests.Check tests, Limits limits,
      Conversation worker) {
    long token = token();
    try {
      worker.say(
          new Request.Check(candidate, tests.entryPoint(), tests.code(), limits, token));
      worker.hearBegun();
      var reply = worker.hear(limits.time());
      if (reply instanceof Reply.Loaded()) {
        reply = worker.hear(limits.time());
      }
      if (reply instanceof Reply.Done(var execution, _, var failure, var proof)) {
        return new Checked(proved(execution, proof == token), failure);
      }
      throw worker.nonsense(reply);
    } catch (Broken e) {
      return new Checked(e.execution(), "");
    }
  }

  /** A proper end is believed only with the token. */
  static Execution proved(Execution execution, boolean proof) {
    return execution instanceof Finished(var account) && !proof
        ? new WorkerLost("the worker did not prove that it came to the end", account)
        : execution;
  }

  @Override
  public Isolation isolation() {
    return pool.isolation();
  }

  private Execution lost(Unavailable e) {
    return new WorkerLost(String.valueOf(e.getMessage()), Account.none(isolation()));
  }

  /** Never 0, which a worker answers where the work was not done. */
  private long token() {
    long token = tokens.nextLong();
    return token == 0 ? 1 : token;
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
