package dev.etude.sandbox.value;

import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Bytes;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Python values as JSON, without loss. What JSON has is written as it is: {@code null},
 * {@code true}, whole numbers of any size, strings, and arrays for lists. Everything else is an
 * object with one key:
 *
 * <pre>
 * {"float": "1.5"}  {"float": "NaN"}  {"float": "Infinity"}  {"complex": ["0.0", "1.0"]}
 * {"bytes": "00ff"}  {"tuple": [1, 2]}  {"set": [1]}  {"frozenset": []}
 * {"dict": [["key", 1], [2, "value"]]}  {"opaque": "generator"}
 * {"str": [55296, 97]}  (UTF-16 units, for text with lone surrogates, which JSON cannot hold)
 * </pre>
 */
public final class PyJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MAX_DEPTH = 1000;

  private PyJson() {}

  /** The JSON of a value. */
  public static JsonNode write(PyValue value) {
    return switch (value) {
      case None() -> NODES.nullNode();
      case Bool(var truth) -> NODES.booleanNode(truth);
      case Int(var number) -> NODES.numberNode(number);
      case PyValue.Float(var number) -> tagged("float", text(number));
      case Complex(var real, var imaginary) ->
        tagged("complex", NODES.arrayNode().add(text(real)).add(text(imaginary)));
      case Str(var text) -> isWellFormed(text)
          ? NODES.stringNode(text)
          : tagged("str", units(text));
      case Bytes(var octets) -> tagged("bytes", NODES.stringNode(hex(octets)));
      case ListOf(var items) -> array(items);
      case TupleOf(var items) -> tagged("tuple", array(items));
      case SetOf(var items) -> tagged("set", array(items));
      case FrozenSetOf(var items) -> tagged("frozenset", array(items));
      case DictOf(var entries) -> {
        var pairs = NODES.arrayNode();
        entries.forEach(entry -> pairs
            .add(NODES.arrayNode().add(write(entry.key())).add(write(entry.value()))));
        yield tagged("dict", pairs);
      }
      case Opaque(var type) -> tagged("opaque", NODES.stringNode(type));
    };
  }

  private static JsonNode tagged(String tag, JsonNode content) {
    return NODES.objectNode().set(tag, content);
  }

  private static JsonNode text(double number) {
    return NODES.stringNode(Double.toString(number));
  }

  private static ArrayNode array(List<PyValue> items) {
    var array = NODES.arrayNode();
    items.forEach(item -> array.add(write(item)));
    return array;
  }

  private static ArrayNode units(String text) {
    var units = NODES.arrayNode();
    text.chars().forEach(units::add);
    return units;
  }

  private static String hex(List<Integer> octets) {
    var bytes = new byte[octets.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = octets.get(i).byteValue();
    }
    return HexFormat.of().formatHex(bytes);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(
        point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /**
   * The value of a JSON text.
   *
   * @throws IllegalArgumentException where it is none of the forms above
   */
  public static PyValue read(JsonNode json) {
    return read(json, 0);
  }

  private static PyValue read(JsonNode json, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("a value is nested deeper than " + MAX_DEPTH + " levels");
    }
    if (json.isNull()) {
      return new None();
    } else if (json.isBoolean()) {
      return new Bool(json.booleanValue());
    } else if (json.isIntegralNumber()) {
      return new Int(json.bigIntegerValue());
    } else if (json.isString()) {
      return new Str(json.stringValue());
    } else if (json.isArray()) {
      return new ListOf(items(json, depth));
    } else if (json.isObject() && json.size() == 1) {
      var tag = json.propertyNames().iterator().next();
      return tagged(tag, json.get(tag), depth);
    }
    throw new IllegalArgumentException(json.getNodeType() + " is no Python value");
  }

  private static PyValue tagged(String tag, JsonNode content, int depth) {
    return switch (tag) {
      case "float" -> new PyValue.Float(number(content));
      case "complex" -> new Complex(number(content.get(0)), number(content.get(1)));
      case "str" -> new Str(text(content));
      case "bytes" -> new Bytes(octets(content.stringValue()));
      case "tuple" -> new TupleOf(items(content, depth));
      case "set" -> new SetOf(items(content, depth));
      case "frozenset" -> new FrozenSetOf(items(content, depth));
      case "dict" -> {
        var entries = new ArrayList<Entry>();
        for (var pair : content) {
          entries.add(new Entry(read(pair.get(0), depth + 1), read(pair.get(1), depth + 1)));
        }
        yield new DictOf(entries);
      }
      case "opaque" -> new Opaque(content.stringValue());
      default -> throw new IllegalArgumentException("`" + tag + "` is no type of a Python value");
    };
  }

  private static List<PyValue> items(JsonNode array, int depth) {
    var items = new ArrayList<PyValue>();
    for (var item : array) {
      items.add(read(item, depth + 1));
    }
    return items;
  }

  private static double number(JsonNode json) {
    return Double.parseDouble(json.stringValue());
  }

  private static String text(JsonNode units) {
    var text = new StringBuilder();
    for (var unit : units) {
      text.append((char) unit.intValue());
    }
    return text.toString();
  }

  private static List<Integer> octets(String hex) {
    var octets = new ArrayList<Integer>();
    for (byte octet : HexFormat.of().parseHex(hex)) {
      octets.add(Byte.toUnsignedInt(octet));
    }
    return octets;
  }
}
