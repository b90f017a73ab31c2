package dev.etude.memory.folder;

import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.journal.Ledger;
import dev.etude.memory.journal.TraceIds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A process that records cycles until it is killed, and says which have ended. */
final class Writer {

  private Writer() {}

  public static void main(String[] folder) {
    RunFolder run = RunFolder.create(Path.of(folder[0]), "goal: Learn\n", InstantSource.system());
    Ledger ledger = run.ledger(TraceIds.seeded(1));
    ledger.record(new RunStarted("first", "first.yaml", "Learn", 1, "none", "none", List.of("a"),
        Map.of(), 60, Duration.ofMinutes(1), "strict"));
    while (true) {
      ledger.beginCycle(Map.of());
      long cycle = ledger.standing().cycle();
      ledger.record(new Decided("practice", "a", "because", 0.5));
      ledger.endCycle(new CycleEnded("waited", Map.of(), 0));
      System.out.println(cycle);
    }
  }
}
