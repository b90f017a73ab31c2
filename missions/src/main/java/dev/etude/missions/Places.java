package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where the keys and values of a YAML file stand. */
public final class Places {

  /** The kind of a problem whose line may hold a secret, so that the line must not be shown. */
  static final String SECRET = "secret";

  /** A stretch of one line: 1-based line and column. */
  record Place(int line, int column, int length) {}

  private final String file;
  private final List<String> lines;
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, Place> values = new HashMap<>();

  Places(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /**
   * A problem with a value, such as one that names a script that does not exist.
   *
   * @param pointer JSON Pointer of the value, such as {@code /trainer/families/2}; where it is not
   *     in the file, the nearest block around it is blamed
   */
  public Problem problem(String pointer, String kind, String message, String hint) {
    Place place = values.get(pointer);
    for (String p = pointer; place == null && !p.isEmpty(); p = parent(p)) {
      place = keys.get(parent(p));
    }
    return at(place == null ? new Place(1, 1, 0) : place, kind, message, hint);
  }

  /** A value as its author wrote it: {@code no}, not {@code false}. */
  String written(String pointer, JsonNode value) {
    Place place = values.get(pointer);
    String line = place == null || place.line() > lines.size()
        ? ""
        : lines.get(place.line() - 1);
    int from = place == null ? 0 : place.column() - 1;
    return place == null || from + place.length() > line.length() || value.isString()
        ? value.asString()
        : line.substring(from, from + place.length());
  }

  Problem problemOfKey(String pointer, String kind, String message, String hint) {
    Place place = keys.get(pointer);
    return place == null
        ? problem(pointer, kind, message, hint)
        : at(place, kind, message, hint);
  }

  Problem at(Place place, String kind, String message, String hint) {
    String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    return new Problem(file, place.line(), place.column(), place.length(), kind, message, hint,
        line);
  }

  void key(String pointer, Place place) {
    keys.put(pointer, place);
  }

  void value(String pointer, Place place) {
    values.put(pointer, place);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
