package dev.etude.runtime.trainer;

import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.gate.GateVerdict;
import dev.etude.dsl.gate.Proposal;
import dev.etude.dsl.strategy.Pairing;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.dsl.task.Task;
import dev.etude.dsl.task.TaskJson;
import dev.etude.memory.Event;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.DecisionGated;
import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.Event.TaskRejected;
import dev.etude.memory.Profile;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.QueuedTask;
import dev.etude.runtime.Seeds;
import dev.etude.runtime.StageFailure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what the builder works on next, and sets the task. */
public final class Trainer {

  /** How often a task is posed anew before the cycle is given up. */
  private static final int DRAWS = 5;
  /** Share of the decisions for a skill that go to one of its failed tasks, where there is one. */
  private static final double SECOND_CHANCE = 0.25;

  private final Ledger ledger;
  private final Seeds seeds;
  private final Validation validation;
  private List<String> unmet = List.of();

  public Trainer(Ledger ledger, Seeds seeds, Validation validation) {
    this.ledger = ledger;
    this.seeds = seeds;
    this.validation = validation;
  }

  /** A task that is ready to be worked on. {@code referenceSteps}: -1 where unknown. */
  public record Posed(Task task, TaskFacts facts, long referenceSteps) {}

  /** Asks the strategy for a skill and the curve for a difficulty. */
  public Decided decide(Strategy strategy, Curve curve, Profile profile, long cycle) {
    return ledger.once(Decided.class, () -> new Pairing(strategy, curve).decide(profile,
        seeds.generator("strategy", cycle, 0)));
  }

  /** Asks the gate for decisions, where there is one, whether the decision is carried out. */
  public boolean accepts(Optional<Gate> gate, Decided decided) {
    if (gate.isEmpty()) {
      return true;
    }
    var proposal = new Proposal(decided, ledger.standing().profile(), ledger.standing().waited());
    DecisionGated judged = ledger.once(DecisionGated.class, () -> {
      GateVerdict verdict = gate.get().judge(proposal);
      return new DecisionGated(verdict.accepted(), verdict.unmet(), verdict.preference());
    });
    unmet = judged.unmet();
    return judged.accepted();
  }

  /** What the latest decision did not meet of the gate for decisions. */
  public List<String> unmet() {
    return unmet;
  }

  /** Sets a task that fits the decision: one that failed before, or a new one that is sound. */
  public Posed pose(Decided decided, TaskSource source, long cycle) {
    for (int draw = 0; draw < DRAWS; draw++) {
      int now = draw;
      Event event = ledger.once(Event.class, () -> propose(decided, source, cycle, now));
      if (event instanceof TaskPosed posed) {
        return new Posed(TaskJson.read(posed.definition()), posed.task(), posed.referenceSteps());
      }
    }
    throw new StageFailure("pose", "task",
        "none of " + DRAWS + " tasks for `" + decided.skill() + "` was sound; see TaskRejected in"
            + " the journal, and run `etude check` on the family");
  }

  private Event propose(Decided decided, TaskSource source, long cycle, int draw) {
    Optional<QueuedTask> failed = secondChance(decided.skill(), cycle, draw);
    if (failed.isPresent()) {
      QueuedTask again = failed.get();
      return new TaskPosed(withRetries(again.task(), again.retries()), again.definition(),
          again.referenceSteps());
    }
    Task task = source.pose(decided.skill(), decided.difficulty(), cycle, draw,
        "t" + cycle + (draw == 0 ? "" : "-" + draw));
    Validation.Finding finding = validation.of(task);
    return finding.flaw().<Event>map(
        flaw -> new TaskRejected(task.origin(), task.level(), flaw)).orElseGet(
            () -> new TaskPosed(facts(task), TaskJson.write(task), finding.referenceSteps()));
  }

  private Optional<QueuedTask> secondChance(String skill, long cycle, int draw) {
    List<QueuedTask> waiting = ledger.standing().queue().stream()
        .filter(queued -> queued.task().skill().equals(skill)).toList();
    return waiting.isEmpty()
        || seeds.generator("requeue", cycle, draw).nextDouble() >= SECOND_CHANCE
            ? Optional.empty()
            : Optional.of(waiting.getFirst());
  }

  private static TaskFacts facts(Task task) {
    return new TaskFacts(task.id(), task.source().name().toLowerCase(Locale.ROOT),
        task.origin(), task.skills().getFirst(), task.skills(), task.level(), task.difficulty(),
        task.goal(), task.entryPoint(), TaskJson.hash(task), 0);
  }

  private static TaskFacts withRetries(TaskFacts facts, int retries) {
    return new TaskFacts(facts.id(), facts.source(), facts.origin(), facts.skill(), facts.skills(),
        facts.level(), facts.difficulty(), facts.goal(), facts.entryPoint(), facts.contentHash(),
        retries);
  }
}
