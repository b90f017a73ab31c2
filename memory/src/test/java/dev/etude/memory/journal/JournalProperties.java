package dev.etude.memory.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.EventArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JournalProperties {

  @Provide
  Arbitrary<Entry> entries() {
    return EventArbitraries.entries();
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return EventArbitraries.events().list().ofMaxSize(8);
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void everyEntryComesBackWhole(@ForAll("entries") Entry entry) {
    byte[] line = EntryJson.line(entry);
    assertEquals(Optional.of(entry), EntryJson.entry(line));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void noTextForgesALine(@ForAll("entries") Entry entry) {
    byte[] line = EntryJson.line(entry);
    for (int i = 0; i < line.length - 1; i++) {
      assertTrue(line[i] >= ' ' || line[i] < 0, "a control character in the middle of a line");
    }
    assertEquals('\n', line[line.length - 1]);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aJournalCutAnywhereKeepsEveryWholeLine(@ForAll("events") List<Event> events)
      throws IOException {
    Path file = Files.createTempFile("journal", ".jsonl");
    try {
      write(file, events);
      byte[] whole = Files.readAllBytes(file);
      int cut = whole.length == 0 ? 0 : Arbitraries.integers().between(0, whole.length).sample();
      Files.write(file, Arrays.copyOf(whole, cut));
      List<Entry> kept = new ArrayList<>();
      try (Journal journal = Journal.open(file, kept::add)) {
        long lines = 0;
        for (int i = 0; i < cut; i++) {
          lines += whole[i] == '\n' ? 1 : 0;
        }
        assertEquals(lines, kept.size());
        assertEquals(cut - Files.size(file), journal.tornBytes());
      }
      assertEquals(events.subList(0, kept.size()), kept.stream().map(Entry::event).toList());
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, List<Event> events) {
    try (Journal journal = Journal.open(file, _ -> {})) {
      for (Event event : events) {
        journal.append(
            new Entry(journal.entries() + 1, Instant.EPOCH, 1, "trace", event));
      }
    }
  }
}
