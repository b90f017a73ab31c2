package dev.etude.memory.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.etude.memory.Concept;
import dev.etude.memory.Event.ConceptLearned;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.Graded;
import dev.etude.memory.Event.ModelReplied;
import dev.etude.memory.Event.Practised;
import dev.etude.memory.Event.RunEnded;
import dev.etude.memory.Event.RunResumed;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.Event.TaskRequeued;
import dev.etude.memory.TaskFacts;
import dev.etude.memory.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A run that is killed at any byte of its journal and resumed ends as one that was not. */
class ResumeProperties {

  private static final int CYCLES = 3;

  /** Set to 1 to try every byte (20 s); as it is, each line is cut at both ends and in between. */
  private static final int STRIDE = 37;

  @TempDir
  Path folder;

  private long calls;
  private long now;

  @Test
  void aRunKilledAtAnyByteEndsAsIfItHadNotBeen() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    run(whole);
    List<String> expected = text(whole);
    byte[] bytes = Files.readAllBytes(whole);
    assertEquals(calls, expected.stream().filter(line -> line.contains("ModelReplied")).count());
    Path killed = folder.resolve("killed.jsonl");
    for (int cut = 0; cut < bytes.length; cut++) {
      boolean atLineEnd = bytes[cut] == '\n' || cut > 0 && bytes[cut - 1] == '\n';
      if (!atLineEnd && cut % STRIDE != 0) {
        continue;
      }
      Files.write(killed, Arrays.copyOf(bytes, cut));
      long paid = text(killed).stream().filter(line -> line.contains("ModelReplied")).count();
      calls = 0;
      run(killed);
      assertEquals(expected, text(killed), "killed after byte " + cut);
      assertEquals(paid + calls, 2 * CYCLES, "paid for twice, killed after byte " + cut);
    }
  }

  @Test
  void aRunKilledOverAndOverEndsAsIfItHadNotBeen() throws IOException {
    Path whole = folder.resolve("whole.jsonl");
    run(whole);
    var random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Path killed = folder.resolve("killed" + i + ".jsonl");
      for (int kills = 0; kills < 5; kills++) {
        run(killed);
        byte[] bytes = Files.readAllBytes(killed);
        Files.write(killed, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
      }
      run(killed);
      assertEquals(text(whole), text(killed));
    }
  }

  /** A loop as small as it may be: what it does depends on nothing but what it recorded. */
  private void run(Path file) {
    try (Ledger ledger = Ledger.open(file, TraceIds.seeded(1), () -> Instant.ofEpochMilli(now++),
        _ -> {})) {
      if (ledger.standing().started().isEmpty()) {
        ledger.record(
            new RunStarted("first", "first.yaml", "Learn", 1, "none", "none", List.of("a", "b"),
                Map.of("strategy/s", "1", "curve/c", "2"), 60, java.time.Duration.ofSeconds(90),
                "strict"));
      } else {
        ledger.record(new RunResumed("none", ledger.tornBytes()));
      }
      while (ledger.standing().totals().cycles() < CYCLES) {
        cycle(ledger);
      }
      if (ledger.standing().ended().isEmpty() && !endedBefore(file)) {
        ledger.record(new RunEnded("cycles", CYCLES, now));
      }
    }
  }

  private void cycle(Ledger ledger) {
    ledger.beginCycle(Map.of("strategy/s", "1"));
    Standing before = ledger.standing();
    double drift = before.profile().skills().getFirst().proficiency();
    Decided decided = ledger.once(Decided.class,
        () -> new Decided("practice", "a", "weakest", drift));
    var task = new TaskFacts("t" + before.cycle(), "trainer", "f", "a", List.of("a"), 2,
        decided.difficulty(), "go", "solve", "c0ffee", before.queue().size());
    TaskPosed posed = ledger.once(TaskPosed.class,
        () -> new TaskPosed(task, new JsonMapper().createObjectNode().put("n", 1L), 9));
    boolean passed = false;
    for (int attempt = 1; attempt <= 2; attempt++) {
      int number = attempt;
      ModelReplied reply = ledger.once(ModelReplied.class, () -> ask(ledger, number));
      passed = ledger.once(Graded.class, () -> grade(reply)).passed() == 3;
    }
    ledger.record(new Practised(posed.task(), passed, 2, passed ? 1 : 0));
    if (passed) {
      ledger.record(new ConceptLearned(
          new Concept("c" + before.cycle(), List.of("int"), "int", "x", "x", task.id())));
    } else {
      ledger.record(new TaskRequeued(task.id(), 1));
    }
    ledger.endCycle(new CycleEnded("done", Map.of("act", now), now));
  }

  private ModelReplied ask(Ledger ledger, int attempt) {
    calls++;
    String text = "code \ud800 " + ledger.standing().concepts().size() + ledger.trace();
    return new ModelReplied(attempt, "CODE", "m", "hash", text, "", new Usage(0, 0, true, 9),
        List.of(), now);
  }

  private Graded grade(ModelReplied reply) {
    int passed = reply.text().hashCode() % 2 == 0 ? 3 : 1;
    return new Graded(reply.attempt(), "finished", passed, 3, 0, 0, 5, 5, List.of(), "t", "g",
        now);
  }

  /** A run that ended is not ended twice, though being resumed reopens it. */
  private static boolean endedBefore(Path file) {
    return text(file).stream().anyMatch(line -> line.contains("RunEnded"));
  }

  private static List<String> text(Path file) {
    List<String> lines = new ArrayList<>();
    JournalText.read(file, lines::add);
    return lines;
  }
}
