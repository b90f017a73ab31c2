package dev.etude.memory;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened in a run. Events are the truth: everything else in a run folder is
 * derived from them. In JSON each carries its simple name as {@code type}.
 *
 * <p>
 * Times and durations differ between two runs of the same seed. They are kept apart from what does
 * not: an instant is in the {@link Entry} that holds the event, a duration is in a component whose
 * name ends with {@code Ms}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Event {

  /** Whether this concerns the run as a whole and belongs to no cycle. */
  default boolean ofRun() {
    return switch (this) {
      case RunStarted _,RunResumed _,RunEnded _,ScriptLoaded _,ScriptRefused _ -> true;
      case CycleStarted _,CycleFailed _,CycleEnded _ -> false;
      case Decided _,DecisionGated _,TaskRejected _,TaskPosed _,ModelReplied _,CodeChecked _ ->
        false;
      case Executed _,Repaired _,Graded _,Gated _,Reflected _,Scored _ -> false;
      case ConceptLearned _,ConceptsUsed _ -> false;
      case TaskRequeued _,TaskGivenUp _,Practised _ -> false;
    };
  }

  /**
   * A run began. {@code file}: where the mission was read; {@code skills}: those of the mission, in
   * its order; {@code scripts}: hash by name, such as {@code strategy/steady_climb};
   * {@code cycles} and {@code time}: its budget; {@code trust}: {@code strict} or {@code trusted},
   * how far it trusts its scripts.
   */
  record RunStarted(String mission, String file, String goal, long seed, String model,
      String isolation, List<String> skills, Map<String, String> scripts, long cycles,
      Duration time, String trust)
      implements
        Event {

    public RunStarted {
      skills = List.copyOf(skills);
      scripts = Map.copyOf(scripts);
    }
  }

  /** A run went on after it was stopped or lost. */
  record RunResumed(String isolation, long tornBytes) implements Event {}

  /**
   * A run came to an end: {@code cycles}, {@code time}, {@code stopped}, {@code finished} or
   * {@code failed}.
   */
  record RunEnded(String reason, long cycles, long elapsedMs) implements Event {}

  /** Another version of a script came into force. */
  record ScriptLoaded(String script, String hash, String replaced) implements Event {}

  /** A changed script has problems; the version named stays in force (empty: none). */
  record ScriptRefused(String script, String hash, String kept,
      List<String> problems) implements Event {

    public ScriptRefused {
      problems = List.copyOf(problems);
    }
  }

  /** A cycle began. {@code scripts}: hash by name of every script that may decide in it. */
  record CycleStarted(Map<String, String> scripts) implements Event {

    public CycleStarted {
      scripts = Map.copyOf(scripts);
    }
  }

  /**
   * What the director wants: focus, skill, the rule that decided, and the difficulty asked for.
   * {@code note}: what the strategy noted beside it, empty without; {@code kept}: all that the
   * strategy keeps from here on.
   */
  record Decided(String focus, String skill, String because, double difficulty, String note,
      Kept kept) implements Event {

    /** A decision with no note, by a strategy that keeps nothing. */
    public Decided(String focus, String skill, String because, double difficulty) {
      this(focus, skill, because, difficulty, "", Kept.NOTHING);
    }
  }

  /** A gate judged the decision; where it refused, the cycle waits. */
  record DecisionGated(boolean accepted, List<String> unmet, double preference)
      implements
        Event {

    public DecisionGated {
      unmet = List.copyOf(unmet);
    }
  }

  /** A generated task was not used, because its reference failed or a decoy passed. */
  record TaskRejected(String family, int level, String reason) implements Event {}

  /**
   * The task of this cycle, with its full definition. {@code referenceSteps}: work of its reference
   * over the hidden tests, -1 where unknown.
   */
  record TaskPosed(TaskFacts task, JsonNode definition, long referenceSteps) implements Event {

    public TaskPosed {
      definition = definition.deepCopy();
    }
  }

  /** A model answered (or failed to: {@code failure} is not empty). */
  record ModelReplied(int attempt, String purpose, String model, String promptHash, String text,
      String failure, Usage usage, List<String> concepts, long elapsedMs) implements Event {

    public ModelReplied {
      concepts = List.copyOf(concepts);
    }
  }

  /** The source was looked at before it ran; findings go to reflection. */
  record CodeChecked(int attempt, String code, List<String> findings) implements Event {

    public CodeChecked {
      findings = List.copyOf(findings);
    }
  }

  /** The visible examples were run: how that ended. */
  record Executed(int attempt, String execution, String detail, long elapsedMs) implements Event {}

  /** A failure was answered without asking the model to think again. */
  record Repaired(int attempt, String repair, String detail) implements Event {}

  /** The hidden tests were run and compared on the host. */
  record Graded(int attempt, String execution, int passed, int total, int edgePassed, int edgeTotal,
      long steps, long referenceSteps, List<String> failures, String testsHash, String graderHash,
      long elapsedMs) implements Event {

    public Graded {
      failures = List.copyOf(failures);
    }
  }

  /** The gate judged the submission. */
  record Gated(int attempt, boolean accepted, List<String> unmet, double preference)
      implements
        Event {

    public Gated {
      unmet = List.copyOf(unmet);
    }
  }

  /** What was made of a failed attempt, for the next one. */
  record Reflected(int attempt, String signature, String lesson) implements Event {}

  /** The score of the task: each part and the total in [0,1], and the points they are worth. */
  record Scored(double correctness, double efficiency, double elegance, double robustness,
      double total, double points) implements Event {}

  /** A piece of a solution became a building block. */
  record ConceptLearned(Concept concept) implements Event {}

  /** Building blocks took part in a solution that passed. */
  record ConceptsUsed(List<String> names) implements Event {

    public ConceptsUsed {
      names = List.copyOf(names);
    }
  }

  /** A failed task goes back into the queue. */
  record TaskRequeued(String taskId, int retries) implements Event {}

  /** A failed task was given up after its last retry. */
  record TaskGivenUp(String taskId, int retries) implements Event {}

  /** A task was practised to its end, passed or not. This is what profiles are made of. */
  record Practised(TaskFacts task, boolean passed, int attempts, double score) implements Event {}

  /** A stage failed; the cycle ended there and the run goes on. */
  record CycleFailed(String stage, String kind, String message) implements Event {}

  /**
   * A cycle ended: {@code passed}, {@code failed}, {@code waited} or {@code broken}.
   * {@code phasesMs}: where its time went.
   */
  record CycleEnded(String outcome, Map<String, Long> phasesMs, long elapsedMs) implements Event {

    public CycleEnded {
      phasesMs = Map.copyOf(phasesMs);
    }
  }
}
