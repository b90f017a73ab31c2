package dev.etude.missions.dataset;

import dev.etude.dsl.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON objects, one on each line, read front to back with one line in memory at a time.
 * Blank lines are passed over. Reading stops after {@link #MAX_PROBLEMS} problems.
 */
final class JsonLines {

  static final int MAX_LINE_BYTES = 4 << 20;
  static final int MAX_PROBLEMS = 20;

  /** Takes the object on one line; says what is wrong with it through {@link Line}. */
  interface Reader {

    void read(Line line);
  }

  /** One line. */
  final class Line {

    private final JsonNode object;
    private boolean good = true;

    private Line(JsonNode object) {
      this.object = object;
    }

    /** A text that must be there; empty, and a problem, where it is not. */
    String text(String field) {
      JsonNode value = object.path(field);
      if (value.isString()) {
        return value.stringValue();
      }
      refuse("`" + field + "` must be text, not " + kind(value), "");
      return "";
    }

    /** Whether all of these fields are there. */
    boolean has(List<String> fields) {
      for (String field : fields) {
        if (!object.has(field)) {
          refuse("has no `" + field + "`", "each line needs " + String.join(", ", fields));
        }
      }
      return good;
    }

    boolean good() {
      return good;
    }

    void refuse(String message, String hint) {
      good = false;
      problem(new Problem(name, lineNumber, 0, 0, "bad-line", message, hint, ""));
    }
  }

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String name;
  private final String each;
  private final Reader reader;
  private final List<Problem> problems = new ArrayList<>();
  private int lineNumber;
  private boolean any;

  private JsonLines(String name, String each, Reader reader) {
    this.name = name;
    this.each = each;
    this.reader = reader;
  }

  /** Reads a file; {@code each} says what a line is, for messages. */
  static List<Problem> read(Path file, String each, Reader reader) {
    var lines = new JsonLines(file.toString(), each, reader);
    lines.read(file);
    return List.copyOf(lines.problems);
  }

  private void read(Path file) {
    Optional<Problem> unreadable = unreadable(file);
    if (unreadable.isPresent()) {
      problem(unreadable.get());
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      boolean more = true;
      while (more && problems.size() < MAX_PROBLEMS) {
        more = readLine(in);
      }
    } catch (IOException e) {
      problem(new Problem(name, "no-file", "cannot be read", "look at its permissions"));
    }
    if (!any && problems.isEmpty()) {
      problem(new Problem(name, "empty", "is empty", "each line is " + each + " as JSON"));
    }
  }

  private Optional<Problem> unreadable(Path file) {
    String hint = "name a file where each line is " + each + " as JSON";
    if (Files.notExists(file)) {
      return Optional.of(new Problem(name, "no-file", "does not exist", hint));
    }
    return Files.isDirectory(file)
        ? Optional.of(new Problem(name, "no-file", "is a folder", hint))
        : Optional.empty();
  }

  /** Reads one line; false at the end of the file. */
  private boolean readLine(InputStream in) throws IOException {
    lineNumber++;
    var line = new ByteArrayOutputStream();
    int c = in.read();
    boolean tooLong = false;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      tooLong = line.size() == MAX_LINE_BYTES;
      if (!tooLong) {
        line.write(c);
      }
    }
    if (tooLong) {
      problem(new Problem(name, lineNumber, 0, 0, "bad-line",
          "is longer than " + (MAX_LINE_BYTES >> 20) + " MiB", "each line is " + each, ""));
      return c >= 0;
    }
    byte[] bytes = line.toByteArray();
    if (lineNumber == 1 && bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      problem(new Problem(name, "compressed", "is compressed", "unpack it first, with gunzip"));
      return false;
    }
    if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      any = true;
      parse(bytes);
    }
    return c >= 0;
  }

  private void parse(byte[] bytes) {
    JsonNode object;
    try {
      object = MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
      problem(new Problem(name, lineNumber, column, 1, "bad-line", "is not JSON",
          "each line is " + each, new String(bytes, StandardCharsets.UTF_8)));
      return;
    }
    if (!object.isObject()) {
      problem(new Problem(name, lineNumber, 0, 0, "bad-line",
          "must be an object, not " + kind(object), "each line is " + each, ""));
      return;
    }
    reader.read(new Line(object));
  }

  private void problem(Problem problem) {
    problems.add(problem);
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT, POJO -> "an object";
      case ARRAY -> "a list";
      case STRING, BINARY -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL, MISSING -> "null";
    };
  }
}
