package dev.etude.runtime;

import dev.etude.dsl.ScriptException;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.CycleFailed;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.ReplayMismatch;
import dev.etude.runtime.builder.Practice;
import dev.etude.runtime.trainer.Trainer;
import dev.etude.runtime.trainer.Trainer.Posed;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one loop: scripts, decide, gate, pose, practise, score, record, until the budget is used or
 * somebody asks it to stop. A stage that throws ends its cycle with a typed failure, never the run;
 * only many such cycles one after another do. For one thread.
 */
public final class Loop {

  /** Failed cycles in a row after which going on makes no sense. */
  private static final int STALLED = 5;

  /** Cycles in a row that waited, since the gate for decisions refused them; as hopeless. */
  private static final int WAITED = 20;

  /** Scripts that never answered after which the process has to end: each keeps a core. */
  private static final int BURNING = 2;

  private final Ledger ledger;
  private final InForce scripts;
  private final Trainer trainer;
  private final Practice practice;
  private final Budget budget;
  private final StopRequest stop;
  private final Supplier<Phases> clock;
  private int failures;

  public Loop(Ledger ledger, InForce scripts, Trainer trainer, Practice practice, Budget budget,
      StopRequest stop, Supplier<Phases> clock) {
    this.ledger = ledger;
    this.scripts = scripts;
    this.trainer = trainer;
    this.practice = practice;
    this.budget = budget;
    this.stop = stop;
    this.clock = clock;
  }

  /** Runs cycles until there is a reason to end; none where there is one already. */
  public Ending run() {
    Optional<Ending> ending = budget.ending(ledger.standing(), stop);
    while (ending.isEmpty()) {
      scripts.takeUpChanges(ledger);
      Optional<CycleFailed> failed = cycle();
      failures = failed.isPresent() ? failures + 1 : 0;
      ending = ending(failed);
    }
    return ending.get();
  }

  private Optional<Ending> ending(Optional<CycleFailed> failed) {
    List<String> burning = scripts.burning();
    if (burning.size() >= BURNING) {
      return Optional.of(new Ending.Burning(burning));
    }
    if (ledger.standing().waited() >= WAITED) {
      return Optional.of(new Ending.Waiting(ledger.standing().waited(), trainer.unmet()));
    }
    return failures < STALLED
        ? budget.ending(ledger.standing(), stop)
        : failed.map(last -> new Ending.Stalled(last.kind(), last.message()));
  }

  private Optional<CycleFailed> cycle() {
    ledger.beginCycle(scripts.hashes());
    Phases phases = clock.get();
    Optional<CycleFailed> failed = Optional.empty();
    String outcome = "broken";
    try {
      outcome = practise(phases);
    } catch (StageFailure failure) {
      failed = Optional.of(fail(failure.stage(), failure.kind(), failure));
    } catch (ScriptException failure) {
      failed = Optional.of(fail("script", "script", failure));
    } catch (ReplayMismatch mismatch) {
      failed = Optional.of(fail("replay", "resume", mismatch));
    } catch (UncheckedIOException disk) {
      throw disk; // Where nothing can be recorded, nothing more may happen.
    } catch (RuntimeException bug) {
      failed = Optional.of(fail("kernel", "bug", new IllegalStateException(bug + place(bug))));
    }
    ledger.endCycle(new CycleEnded(outcome, phases.millis(), phases.total()));
    return failed;
  }

  /** One task from decision to record; the word for how the cycle came out. */
  private String practise(Phases phases) {
    long cycle = ledger.standing().cycle();
    Decided decided = phases.in("decide", () -> trainer.decide(scripts.strategy(),
        scripts.curve(), ledger.standing().profile(), cycle));
    if (!phases.in("gate", () -> trainer.accepts(scripts.decisionGate(), decided))) {
      return "waited";
    }
    Posed posed = phases.in("pose", () -> trainer.pose(decided, scripts.tasks(), cycle));
    return practice.of(posed, scripts.gate(), scripts.repairs(), cycle, phases)
        ? "passed"
        : "failed";
  }

  private static String place(RuntimeException bug) {
    return bug.getStackTrace().length == 0 ? "" : " at " + bug.getStackTrace()[0];
  }

  private CycleFailed fail(String stage, String kind, RuntimeException failure) {
    return ledger.failCycle(new CycleFailed(stage, kind, String.valueOf(failure.getMessage())));
  }
}
