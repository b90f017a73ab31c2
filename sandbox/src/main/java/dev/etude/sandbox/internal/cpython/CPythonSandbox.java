package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Account;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.Isolation;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import dev.etude.sandbox.internal.cpython.Cell.Word;
import dev.etude.sandbox.internal.grading.Admission;
import dev.etude.sandbox.internal.grading.Attempts;
import dev.etude.sandbox.internal.grading.Grader;
import dev.etude.sandbox.internal.grading.Reasons;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/**
 * What the tiers that run CPython have in common. A program whose server was lost runs once more,
 * on another server, and no more than that: programs cannot reach their server, so it is not likely
 * to be their doing, and one that can do it all the same gets no third try. Safe for use by many
 * threads.
 */
public final class CPythonSandbox implements Sandbox {
  private static final Limits INSPECTION = Limits.DEFAULT.withTime(Duration.ofSeconds(15))
      .withMemoryBytes(1L << 30);
  private final Fleet fleet;
  private final Duration patience;
  private final Grader grader;
  private final SecureRandom tokens = new SecureRandom();

  /** {@code patience}: longest wait of a call for a server. */
  public CPythonSandbox(Fleet fleet, Duration patience) {
    this.fleet = fleet;
    this.patience = patience;
    this.grader = new Grader(new CPythonStage(fleet, patience), CPythonStage.HASH);
  }

  @Override
  public Execution run(Program program, Limits limits) {
    return Admission.refusal(program, limits, isolation()).orElseGet(
        () -> Attempts.whileLost(() -> runOnce(program, limits), execution -> execution));
  }

  private Execution runOnce(Program program, Limits limits) {
    var job = new Job("run", program, "", false, limits, limits.cpuTime(), tokens.nextLong());
    try (var lease = fleet.take(limits, patience);
        var cell = lease.server().begin(job)) {
      return cell.await(limits.time()) instanceof Word.End end
          ? Ends.of(end, job)
          : Ends.forged(cell.end().account());
    } catch (Unavailable e) {
      return new WorkerLost(e.reason(), Account.none(isolation()));
    } catch (Lost e) {
      return new WorkerLost(e.reason(), Account.none(isolation()));
    }
  }

  @Override
  public Verdict grade(String candidate, Tests tests, Limits limits) {
    return Attempts.whileLost(() -> grader.grade(candidate, tests, limits), Verdict::execution);
  }

  @Override
  public Inspection inspect(String source) {
    var job = Job.of("inspect", source, "", INSPECTION);
    try (var lease = fleet.take(INSPECTION, patience);
        var cell = lease.server().begin(job)) {
      return cell.await(INSPECTION.time()) instanceof Word.End end
          ? Inspected.of(end).orElseGet(
              () -> new Inspection.Failed(Reasons.of(Ends.of(end, job))))
          : new Inspection.Failed("the inspection was forged");
    } catch (Unavailable e) {
      return new Inspection.Failed(e.reason());
    } catch (Lost e) {
      return new Inspection.Failed(e.reason());
    }
  }

  /** Process ids of the servers, for those who watch them. */
  public List<Long> servers() {
    return fleet.pids();
  }

  @Override
  public Isolation isolation() {
    return fleet.isolation();
  }

  @Override
  public void close() {
    fleet.close();
  }
}
