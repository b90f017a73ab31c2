package dev.etude.runtime.builder;

import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.task.Task;
import dev.etude.memory.Concept;
import dev.etude.memory.Event;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.journal.Ledger;
import dev.etude.runtime.Phases;
import dev.etude.runtime.Seeds;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.score.Score;
import dev.etude.runtime.score.Scoring;
import dev.etude.runtime.trainer.Trainer.Posed;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.safety.CodePolicy;
import java.util.List;
import java.util.function.LongSupplier;

/** Practises a task to its end: the builder's attempts, the score, what is learned, the record. */
public final class Practice {

  private final Ledger ledger;
  private final Model model;
  private final Sandbox sandbox;
  private final Scoring scoring;
  private final Seeds seeds;
  private final Rules rules;
  private final LongSupplier nanos;

  /**
   * What the mission says of practising.
   *
   * @param attempts at a task in one cycle
   * @param maxRetries how often a failed task comes back
   * @param concepts whether the builder may learn and use concepts
   * @param policy what looks at programs before they run
   */
  public record Rules(int attempts, int maxRetries, boolean concepts, Limits limits,
      CodePolicy policy) {}

  public Practice(Ledger ledger, Model model, Sandbox sandbox, Scoring scoring, Seeds seeds,
      Rules rules, LongSupplier nanos) {
    this.ledger = ledger;
    this.model = model;
    this.sandbox = sandbox;
    this.scoring = scoring;
    this.seeds = seeds;
    this.rules = rules;
    this.nanos = nanos;
  }

  /** Works the task; whether it was solved. */
  public boolean of(Posed posed, Gate gate, Repairs repairs, long cycle, Phases phases) {
    Task task = posed.task();
    Asking asking = new Asking(model, ledger, nanos, seeds.of("model", cycle, 0),
        posed.facts().retries());
    Work work = new Builder(asking, new Bench(sandbox, ledger), ledger, phases, gate, repairs,
        rules).work(task, brief(task), posed.referenceSteps());
    Score score = phases.in("score",
        () -> scoring.score(task, work.facts(), work.verdict(), posed.referenceSteps()));
    ledger.record(new Event.Scored(score.correctness(), score.efficiency(), score.elegance(),
        score.robustness(), score.total(), score.points()));
    if (work.passed()) {
      phases.in("learn", () -> learn(work, task));
    }
    ledger.record(new Event.Practised(posed.facts(), work.passed(), work.attempts(),
        score.total()));
    if (!work.passed()) {
      requeue(posed.facts());
    }
    return work.passed();
  }

  private Brief brief(Task task) {
    return Brief.of(task, rules.concepts() ? ledger.standing().concepts() : List.of());
  }

  private int learn(Work work, Task task) {
    if (!rules.concepts()) {
      return 0;
    }
    if (!work.concepts().isEmpty()) {
      ledger.record(new Event.ConceptsUsed(work.concepts()));
    }
    List<Concept> learned = model.distil(work.brief(), work.code(), task.id());
    learned.forEach(concept -> ledger.record(new Event.ConceptLearned(concept)));
    return learned.size();
  }

  private void requeue(TaskFacts task) {
    int retries = task.retries() + 1;
    ledger.record(retries <= rules.maxRetries()
        ? new Event.TaskRequeued(task.id(), retries)
        : new Event.TaskGivenUp(task.id(), task.retries()));
  }
}
