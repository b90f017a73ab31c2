package dev.etude.missions.task;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.TupleOf;
import dev.etude.sandbox.value.PyValues;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * JSON as people write it, as Python values: an object is a dictionary with text as keys, an array
 * a list. What JSON has no form for is an object whose only key begins with a dollar sign:
 * {@code {"$tuple": [1, 2]}}, {@code $set}, {@code $frozenset}, {@code $dict} (a list of pairs),
 * {@code $bytes} (hexadecimal digits), {@code $float} ({@code "nan"}, {@code "inf"},
 * {@code "-inf"}).
 */
final class JsonValues {

  private static final Map<String, Double> FLOATS = Map.of("nan", Double.NaN, "inf",
      Double.POSITIVE_INFINITY, "-inf", Double.NEGATIVE_INFINITY);

  private JsonValues() {}

  /**
   * The value of a JSON text.
   *
   * @throws IllegalArgumentException where a form with a dollar sign is not one of those above
   */
  static PyValue of(JsonNode json) {
    return switch (json.getNodeType()) {
      case NULL, MISSING -> PyValues.of(null);
      case BOOLEAN -> PyValues.of(json.booleanValue());
      case STRING -> PyValues.of(json.stringValue());
      case NUMBER -> json.isIntegralNumber()
          ? PyValues.of(json.bigIntegerValue())
          : new PyValue.Float(json.decimalValue().doubleValue());
      case ARRAY -> new ListOf(items(json));
      case OBJECT -> tag(json).map(tag -> tagged(tag, json.get(tag))).orElseGet(() -> dict(json));
      case BINARY, POJO -> throw new IllegalArgumentException("this is no plain JSON");
    };
  }

  private static Optional<String> tag(JsonNode object) {
    return object.size() == 1
        ? object.propertyNames().stream().filter(name -> name.startsWith("$")).findFirst()
        : Optional.empty();
  }

  private static DictOf dict(JsonNode object) {
    List<Entry> entries = new ArrayList<>();
    object.properties()
        .forEach(
            field -> entries.add(new Entry(PyValues.of(field.getKey()), of(field.getValue()))));
    return new DictOf(entries);
  }

  private static PyValue tagged(String tag, JsonNode content) {
    return switch (tag) {
      case "$tuple" -> new TupleOf(items(list(tag, content)));
      case "$set" -> new SetOf(items(list(tag, content)));
      case "$frozenset" -> new FrozenSetOf(items(list(tag, content)));
      case "$dict" -> new DictOf(list(tag, content).valueStream().map(JsonValues::entry).toList());
      case "$bytes" -> PyValues.of(HexFormat.of().parseHex(content.asString("")));
      case "$float" -> new PyValue.Float(Optional.ofNullable(FLOATS.get(content.asString("")))
          .orElseThrow(() -> new IllegalArgumentException(
              "`$float` takes \"nan\", \"inf\" or \"-inf\"")));
      default -> throw new IllegalArgumentException("`" + tag
          + "` is no type of a value; there are $tuple, $set, $frozenset, $dict, $bytes, $float");
    };
  }

  private static JsonNode list(String tag, JsonNode content) {
    if (!content.isArray()) {
      throw new IllegalArgumentException("`" + tag + "` takes a list");
    }
    return content;
  }

  private static List<PyValue> items(JsonNode array) {
    return array.valueStream().map(JsonValues::of).toList();
  }

  private static Entry entry(JsonNode pair) {
    if (!pair.isArray() || pair.size() != 2) {
      throw new IllegalArgumentException("`$dict` takes a list of pairs");
    }
    return new Entry(of(pair.get(0)), of(pair.get(1)));
  }
}
