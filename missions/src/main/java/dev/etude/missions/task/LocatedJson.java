package dev.etude.missions.task;

import dev.etude.dsl.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON text, and where each of its values stands. */
final class LocatedJson {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private record Place(int line, int column) {}

  private final String file;
  private final List<String> lines;
  private final JsonNode root;
  private final Map<String, Place> places = new HashMap<>();

  private LocatedJson(String file, String text) {
    this.file = file;
    lines = text.lines().toList();
    root = MAPPER.readTree(text);
    locate(text);
  }

  /** Thrown where a text is not JSON. */
  static final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotJson(Problem problem) {
      super(problem.headline());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  static LocatedJson read(String file, String text) throws NotJson {
    try {
      return new LocatedJson(file, text);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 0 : Math.max(0, at.getLineNr());
      String said = String.valueOf(e.getOriginalMessage());
      throw new NotJson(new Problem(file, line, at == null ? 0 : Math.max(0, at.getColumnNr()), 1,
          "not-json", said.startsWith("Duplicate") ? said.strip() : "is not JSON",
          "look at the quotes, commas and brackets around here",
          line > 0 && line <= text.lines().count() ? text.lines().toList().get(line - 1) : ""));
    }
  }

  private void locate(String text) {
    Deque<String> open = new ArrayDeque<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open.pop();
        } else if (token != JsonToken.PROPERTY_NAME) {
          String pointer = pointer(parser.streamReadContext(), token.isStructStart(), open);
          TokenStreamLocation at = parser.currentTokenLocation();
          places.put(pointer, new Place(at.getLineNr(), at.getColumnNr()));
          if (token.isStructStart()) {
            open.push(pointer);
          }
        }
      }
    }
  }

  private static String pointer(TokenStreamContext here, boolean opens, Deque<String> open) {
    TokenStreamContext around = opens ? here.getParent() : here;
    String parent = open.isEmpty() ? "" : open.peek();
    return around == null || around.inRoot()
        ? ""
        : parent + "/" + (around.inArray() ? around.getCurrentIndex() : around.currentName());
  }

  JsonNode root() {
    return root;
  }

  /** A problem with the value at a pointer, or at the nearest one around it that is there. */
  Problem problem(String pointer, String kind, String message, String hint) {
    String near = pointer;
    while (!places.containsKey(near) && !near.isEmpty()) {
      near = near.substring(0, near.lastIndexOf('/'));
    }
    Place place = places.getOrDefault(near, new Place(1, 1));
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    return new Problem(file, place.line(), place.column(), 1, kind, message, hint, line);
  }
}
