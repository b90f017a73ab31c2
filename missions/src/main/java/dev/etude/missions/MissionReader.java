package dev.etude.missions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads missions, strictly, as {@link YamlReader} does. Thread-safe. */
public final class MissionReader {

  private static final YamlSort SORT = new YamlSort("mission", "missions/first_steps.yaml");

  private final YamlReader reader;

  public MissionReader() {
    try (InputStream in = MissionReader.class.getResourceAsStream("mission.schema.json")) {
      reader = new YamlReader(SORT, Objects.requireNonNull(in, "mission.schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a mission file. */
  public YamlReading<Mission> read(Path file) {
    return read(file, file);
  }

  /** Reads a copy of a mission, which has the name of the {@code original} file. */
  public YamlReading<Mission> read(Path copy, Path original) {
    return reader.read(copy, fields -> Mission.of(name(original.toString()), fields));
  }

  /** Reads the text of a mission; {@code file} is where it came from, for messages. */
  public YamlReading<Mission> read(String file, String text) {
    return reader.read(file, text, fields -> Mission.of(name(file), fields));
  }

  private static String name(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
