package dev.etude.memory.journal;

import dev.etude.memory.Entry;
import dev.etude.memory.Event;
import dev.etude.memory.Event.CycleEnded;
import dev.etude.memory.Event.CycleStarted;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Event.RunStarted;
import dev.etude.memory.Event.TaskPosed;
import dev.etude.memory.internal.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Entries as lines of JSON. */
public final class EntryJson {

  private EntryJson() {}

  /** The entry as one line of JSON, without its end. */
  public static String text(Entry entry) {
    return new String(line(entry), StandardCharsets.UTF_8).stripTrailing();
  }

  /**
   * The entry as a line.
   *
   * @throws IllegalArgumentException where the line could not be read again
   */
  static byte[] line(Entry entry) {
    byte[] line = Json.line(entry);
    if (hasNames(entry.event()) && entry(line).isEmpty()) {
      throw new IllegalArgumentException(
          "an entry must be JSON that can be read again: no name with half a surrogate pair, "
              + "no number beyond 100000 digits, no nesting beyond 500");
    }
    return line;
  }

  /** Jackson takes any text as a value, but not any name, number or depth. */
  private static boolean hasNames(Event event) {
    return event instanceof TaskPosed || event instanceof Decided || event instanceof RunStarted
        || event instanceof CycleStarted || event instanceof CycleEnded;
  }

  /** The entry, or nothing where the line is not one. */
  static Optional<Entry> entry(byte[] line) {
    try {
      // From text, because names may hold surrogates that Jackson refuses in bytes.
      return Optional.of(Json.MAPPER.readValue(text(line), Entry.class));
    } catch (CharacterCodingException | JacksonException notAnEntry) {
      return Optional.empty();
    }
  }

  static boolean isJson(byte[] line) {
    try {
      return !Json.MAPPER.readTree(text(line)).isMissingNode();
    } catch (CharacterCodingException | JacksonException notJson) {
      return false;
    }
  }

  private static String text(byte[] line) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
  }
}
