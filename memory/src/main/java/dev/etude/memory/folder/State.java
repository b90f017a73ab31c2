package dev.etude.memory.folder;

import dev.etude.memory.Entry;
import dev.etude.memory.Event.RunEnded;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.journal.Standing;
import dev.etude.memory.journal.Totals;
import java.time.Instant;
import java.util.Map;

/**
 * Where a run stood when its last cycle ended: the content of {@code state.json}.
 *
 * @param ended why it ended, empty while it has not
 * @param entries lines in the journal
 * @param elapsedMs time spent running
 */
public record State(String mission, String goal, long seed, String model, String isolation,
    String ended, long cycle, long entries, Instant at, long elapsedMs, Totals totals,
    Map<String, String> scripts) {

  static State of(Standing standing, Entry last) {
    RunStarted run = standing.started()
        .orElseThrow(() -> new IllegalStateException("the run has not started"));
    return new State(run.mission(), run.goal(), run.seed(), run.model(), run.isolation(),
        standing.ended().map(RunEnded::reason).orElse(""), standing.cycle(), last.seq(),
        last.at(), standing.elapsed().toMillis(), standing.totals(), standing.scripts());
  }
}
