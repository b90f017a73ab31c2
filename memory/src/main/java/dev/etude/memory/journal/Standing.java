package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.CycleFailed;
import dev.etude.memory.Event.CycleStarted;
import dev.etude.memory.Event.ModelReplied;
import dev.etude.memory.Event.Practised;
import dev.etude.memory.Event.RunEnded;
import dev.etude.memory.Event.RunResumed;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.Event.ScriptLoaded;
import dev.etude.memory.Event.ScriptRefused;
import dev.etude.memory.Profile;
import dev.etude.memory.profile.ProfileFold;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a run stands: all that its entries so far add up to, and all that a decision may need of
 * them. What it holds is bounded, so an entry costs the same however many came before. A live view
 * for the thread that writes the journal; what its methods return does not change.
 */
public final class Standing {

  /** Concepts kept; the least used one is forgotten first. */
  public static final int CONCEPT_LIMIT = 256;

  /** Failed tasks kept for another chance; the oldest is let go first. */
  public static final int QUEUE_LIMIT = 64;

  private final ProfileFold profile = new ProfileFold(List.of());
  private final TaskQueue queue = new TaskQueue();
  private final Concepts concepts = new Concepts();
  private final ActiveTime time = new ActiveTime();
  private final Counters counters = new Counters();
  private final Map<String, String> scripts = new TreeMap<>();
  private final Map<String, String> refused = new TreeMap<>();
  private Optional<RunStarted> started = Optional.empty();
  private Optional<RunEnded> ended = Optional.empty();
  private long cycle;
  private int waited;

  Standing() {}

  /** How the run began; empty before it did. */
  public Optional<RunStarted> started() {
    return started;
  }

  /** How the run ended; empty while it has not, or has been resumed since. */
  public Optional<RunEnded> ended() {
    return ended;
  }

  /** The latest cycle that began, 0 before the first. */
  public long cycle() {
    return cycle;
  }

  /** How many decisions one after another a gate refused, up to the latest. */
  public int waited() {
    return waited;
  }

  /** Time spent running, up to the latest entry, without the time between sessions. */
  public Duration elapsed() {
    return time.elapsed();
  }

  public Profile profile() {
    return profile.profile();
  }

  /** Failed tasks that wait for another chance, oldest first; at most {@link #QUEUE_LIMIT}. */
  public List<QueuedTask> queue() {
    return queue.list();
  }

  /** What has been learned, oldest first; at most {@link #CONCEPT_LIMIT}. */
  public List<LearnedConcept> concepts() {
    return concepts.list();
  }

  public Totals totals() {
    return counters.totals();
  }

  /** What each model has used, by its name. */
  public Map<String, ModelUse> models() {
    return counters.models();
  }

  /** Tasks tried and passed, by skill and level. */
  public Map<String, Map<Integer, Tally>> skillMap() {
    return counters.skillMap();
  }

  /** Where the time of all cycles went: milliseconds by phase. */
  public Map<String, Long> phasesMs() {
    return counters.phasesMs();
  }

  /** Hash of the version in force, by script. */
  public Map<String, String> scripts() {
    return Map.copyOf(scripts);
  }

  /** Hash of the latest version that was refused, by script, where none has been taken since. */
  public Map<String, String> refused() {
    return Map.copyOf(refused);
  }

  /** Takes the time of an entry, in the order of the journal. */
  void saw(Entry entry) {
    time.saw(entry);
  }

  /** Takes what an entry says, in the order in which it is acted on. */
  void apply(Entry entry) {
    Event event = entry.event();
    counters.count(event);
    switch (event) {
      case RunStarted run -> {
        started = Optional.of(run);
        profile.expect(run.skills());
        scripts.putAll(run.scripts());
      }
      case RunResumed _ -> ended = Optional.empty();
      case RunEnded end -> ended = Optional.of(end);
      case ScriptLoaded script -> {
        scripts.put(script.script(), script.hash());
        refused.remove(script.script());
      }
      case ScriptRefused script -> refused.put(script.script(), script.hash());
      case CycleStarted _ -> cycle = entry.cycle();
      case CycleEnded _ -> profile.endCycle();
      case Practised practised -> profile.add(entry.cycle(), practised);
      case Event.TaskPosed posed -> queue.posed(posed);
      case Event.TaskRequeued requeued -> queue.requeued(requeued);
      case Event.TaskGivenUp given -> queue.givenUp(given.taskId());
      case Event.ConceptLearned learned -> concepts.learn(learned.concept());
      case Event.ConceptsUsed used -> concepts.use(used.names());
      case ModelReplied _,CycleFailed _ -> {
      } // Counted above.
      case Event.Decided decided -> profile.keep(decided);
      case Event.DecisionGated gated -> waited = gated.accepted() ? 0 : waited + 1;
      case Event.TaskRejected _,Event.CodeChecked _,Event.Executed _ -> {
      }
      case Event.Repaired _,Event.Graded _,Event.Gated _,Event.Reflected _ -> {
      }
      case Event.Scored _ -> {
      }
    }
  }
}
