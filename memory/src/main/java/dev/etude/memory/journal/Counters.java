package dev.etude.memory.journal;

import dev.etude.memory.Event;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.CycleFailed;
import dev.etude.memory.Event.DecisionGated;
import dev.etude.memory.Event.ModelReplied;
import dev.etude.memory.Event.Practised;
import java.util.Map;
import java.util.TreeMap;

/** The sums of a run. */
final class Counters {

  private final Map<String, ModelUse> models = new TreeMap<>();
  private final Map<String, Map<Integer, Tally>> skillMap = new TreeMap<>();
  private final Map<String, Long> phasesMs = new TreeMap<>();
  private long cycles;
  private long failedCycles;
  private long waitedCycles;
  private long practised;
  private long passed;

  void count(Event event) {
    if (event instanceof ModelReplied reply) {
      models.merge(reply.model(), ModelUse.NONE.plus(reply), (known, _) -> known.plus(reply));
    } else if (event instanceof Practised done) {
      practised++;
      passed += done.passed() ? 1 : 0;
      skillMap.computeIfAbsent(done.task().skill(), _ -> new TreeMap<>())
          .compute(done.task().level(),
              (_, tally) -> (tally == null ? new Tally(0, 0) : tally).plus(done.passed()));
    } else if (event instanceof CycleFailed) {
      failedCycles++;
    } else if (event instanceof DecisionGated gated) {
      waitedCycles += gated.accepted() ? 0 : 1;
    } else if (event instanceof CycleEnded end) {
      cycles++;
      end.phasesMs().forEach((phase, ms) -> phasesMs.merge(phase, ms, Long::sum));
    }
  }

  Totals totals() {
    var all = models.values().stream().reduce(ModelUse.NONE, ModelUse::plus);
    return new Totals(cycles, failedCycles, waitedCycles, practised, passed, all.calls(),
        all.failures(),
        all.inputTokens(), all.outputTokens(), all.nodes());
  }

  Map<String, ModelUse> models() {
    return Map.copyOf(models);
  }

  Map<String, Map<Integer, Tally>> skillMap() {
    var copy = new TreeMap<String, Map<Integer, Tally>>();
    skillMap.forEach((skill, levels) -> copy.put(skill, new TreeMap<>(levels)));
    return copy;
  }

  Map<String, Long> phasesMs() {
    return Map.copyOf(phasesMs);
  }
}
