package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.RunResumed;
import dev.etude.memory.internal.Json;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Journals as text that two runs of the same seed have in common: without times, without the
 * numbers of entries, and without a word on having been resumed.
 */
public final class JournalText {

  private JournalText() {}

  /** Hands over one line for each entry that says something other than when. */
  public static void read(Path journal, Consumer<String> lines) {
    Journal.read(journal, entry -> {
      if (!(entry.event() instanceof RunResumed)) {
        lines.accept(line(entry));
      }
    });
  }

  /** One entry, without its number and its times. */
  public static String line(Entry entry) {
    return entry.cycle() + " " + entry.trace() + " " + timeless(entry.event());
  }

  static boolean sameButForTimes(Event one, Event other) {
    return one.equals(other)
        || one.getClass() == other.getClass() && timeless(one).equals(timeless(other));
  }

  private static String timeless(Event event) {
    JsonNode tree = Json.MAPPER.valueToTree(event);
    if (tree instanceof ObjectNode object) {
      object.properties().removeIf(component -> component.getKey().endsWith("Ms"));
    }
    return tree.toString();
  }
}
