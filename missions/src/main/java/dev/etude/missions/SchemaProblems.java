package dev.etude.missions;

import com.networknt.schema.Error;
import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says what a schema has found in our own words, and where. */
final class SchemaProblems {

  private static final Pattern SECRET = Pattern
      .compile("(?i).*(key|token|secret|password|bearer).*");
  private static final int SHOWN = 40;

  private final SchemaNode schema;
  private final YamlSort sort;
  private final Places places;

  SchemaProblems(SchemaNode schema, YamlSort sort, Places places) {
    this.schema = schema;
    this.sort = sort;
    this.places = places;
  }

  Problem problem(Error error) {
    String pointer = error.getInstanceLocation().toString();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknown(pointer, error.getProperty());
      case "required" -> missing(pointer, error);
      case "type" -> wrongType(pointer, error.getInstanceNode());
      case "enum" -> notOneOf(pointer, error.getInstanceNode());
      case "pattern" -> notWritten(pointer, error.getInstanceNode());
      case "minimum", "maximum" -> outOfRange(pointer, error.getInstanceNode());
      case "minLength", "minItems" -> value(pointer, "empty", subject(pointer) + " is empty",
          "write something, or remove the key");
      case "maxLength", "maxItems" -> value(pointer, "too-long", subject(pointer) + " is too long",
          "the most is " + schema.at(pointer).annotation(error.getKeyword()));
      case "uniqueItems" -> value(pointer, "named-twice", subject(pointer) + " names one twice",
          "remove one of them");
      default -> value(pointer, error.getKeyword(), error.getMessage(), "");
    };
  }

  private Problem unknown(String pointer, String key) {
    String block = pointer.isEmpty()
        ? sort.one()
        : isItem(pointer)
            ? "`" + last(parent(pointer)) + "`"
            : last(pointer);
    String message = "`" + shown(key) + "` is not a key of " + block;
    List<String> keys = schema.at(pointer).keys();
    if (SECRET.matcher(key).matches()) {
      return places.problemOfKey(YamlTree.child(pointer, key), Places.SECRET, message,
          "name the environment variable that holds a key with `key_env` of openai");
    }
    String near = DidYouMean.hint(key, keys);
    return places.problemOfKey(YamlTree.child(pointer, key), "unknown-key", message,
        near.isEmpty() ? "its keys are " + String.join(", ", keys) : near);
  }

  private Problem missing(String pointer, Error error) {
    String block = pointer.isEmpty() ? sort.the() : subject(pointer);
    if (error.getEvaluationPath().contains("anyOf")) {
      return places.problemOfKey(pointer, "missing-key",
          block + " names neither families nor a dataset", "add `families: [words]`");
    }
    String key = error.getProperty();
    String example = String.join(", ", schema.at(pointer).property(key).examples());
    return places.problemOfKey(pointer, "missing-key", block + " has no `" + key + "`",
        "add `" + key + ": " + example + "`");
  }

  private Problem wrongType(String pointer, JsonNode value) {
    SchemaNode wanted = schema.at(pointer);
    if (value.isNull()) {
      return places.problemOfKey(pointer, "wrong-type", subject(pointer) + " has no value",
          "write one, or remove the key");
    }
    String was = value.isContainer()
        ? (value.isArray() ? "a list" : "a block of keys")
        : "`" + shown(places.written(pointer, value)) + "`";
    String title = wanted.annotation("title");
    boolean unquoted = wanted.annotation("type").equals("string") && value.isValueNode();
    String hint = !wanted.examples().isEmpty() && title.startsWith("a ")
        ? likeThis(wanted)
        : unquoted
            ? "put it in quotes, YAML reads it as "
                + (value.isBoolean() ? "true or false" : "a number")
            : "";
    return value(pointer, "wrong-type",
        subject(pointer) + " must be "
            + (title.isEmpty() ? typeName(wanted.annotation("type")) : title) + ", not " + was,
        hint);
  }

  private Problem notOneOf(String pointer, JsonNode value) {
    SchemaNode wanted = schema.at(pointer);
    List<String> valid = wanted.annotated("enum").valueStream().map(JsonNode::asString).toList();
    String word = value.isValueNode() ? places.written(pointer, value) : "this";
    String near = DidYouMean.hint(word, valid);
    return value(pointer, "unknown-word",
        "`" + shown(word) + "` is not " + wanted.annotation("title"),
        near.isEmpty() ? "write one of " + String.join(", ", valid) : near);
  }

  private Problem notWritten(String pointer, JsonNode value) {
    SchemaNode wanted = schema.at(pointer);
    if (last(pointer).equals("key_env")) {
      return value(pointer, Places.SECRET, "`key_env` is not " + wanted.annotation("title"),
          likeThis(wanted));
    }
    return value(pointer, "not-written-so",
        "`" + shown(value.asString()) + "` is not " + wanted.annotation("title"),
        likeThis(wanted));
  }

  private Problem outOfRange(String pointer, JsonNode value) {
    SchemaNode wanted = schema.at(pointer);
    return value(pointer, "out-of-range",
        subject(pointer) + " must be " + wanted.annotation("minimum") + " to "
            + wanted.annotation("maximum") + ", not " + shown(places.written(pointer, value)),
        "");
  }

  private Problem value(String pointer, String kind, String message, String hint) {
    return places.problem(pointer, kind, message, hint);
  }

  private static String likeThis(SchemaNode wanted) {
    List<String> examples = wanted.examples();
    String all = examples.stream().map(example -> "`" + example + "`")
        .collect(Collectors.joining(", "));
    int comma = all.lastIndexOf(", ");
    return "write it like "
        + (comma < 0 ? all : all.substring(0, comma) + " or " + all.substring(comma + 2));
  }

  private static String typeName(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "a block of keys";
    };
  }

  private String subject(String pointer) {
    return pointer.isEmpty()
        ? sort.the()
        : isItem(pointer)
            ? "each of `" + last(parent(pointer)) + "`"
            : "`" + last(pointer) + "`";
  }

  /** Whether this is one of a list. */
  private static boolean isItem(String pointer) {
    return last(pointer).chars().allMatch(Character::isDigit);
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
