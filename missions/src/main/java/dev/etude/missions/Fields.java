package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One block of a YAML file, read by the names of its keys. A key that is not there has the default
 * of the schema. What has the wrong type was said already and reads as the default too. For one
 * thread.
 */
public final class Fields {

  private final JsonNode block;
  private final SchemaNode schema;
  private final String pointer;
  private final Places places;
  private final List<Problem> problems;

  Fields(JsonNode block, SchemaNode schema, String pointer, Places places,
      List<Problem> problems) {
    this.block = block;
    this.schema = schema;
    this.pointer = pointer;
    this.places = places;
    this.problems = problems;
  }

  /** The block a key holds; one without keys where it is not there. */
  public Fields block(String name) {
    return new Fields(block.path(name), schema.property(name), YamlTree.child(pointer, name),
        places, problems);
  }

  /** The blocks of the list a key holds. */
  public List<Fields> blocks(String name) {
    String list = YamlTree.child(pointer, name);
    return IntStream.range(0, block.path(name).size())
        .mapToObj(i -> new Fields(block.path(name).path(i), schema.property(name).items(),
            list + "/" + i, places, problems))
        .toList();
  }

  /** A text, or its default. */
  public String text(String name) {
    return optionalText(name).orElseGet(() -> schema.property(name).byDefault().asString(""));
  }

  Optional<String> optionalText(String name) {
    JsonNode value = block.path(name);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /** The texts of a list, or its default. */
  public List<String> texts(String name) {
    JsonNode value = block.path(name);
    JsonNode list = value.isArray() ? value : schema.property(name).byDefault();
    return list.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue)
        .toList();
  }

  long longWhole(String name) {
    JsonNode value = block.path(name);
    return value.canConvertToLong() && value.isIntegralNumber()
        ? value.longValue()
        : schema.property(name).byDefault().asLong(0);
  }

  /** A whole number, or its default. */
  public int whole(String name) {
    return Math.clamp(longWhole(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A number, or its default. */
  public double number(String name) {
    JsonNode value = block.path(name);
    return value.isNumber() ? value.doubleValue() : schema.property(name).byDefault().asDouble(0);
  }

  boolean flag(String name) {
    JsonNode value = block.path(name);
    return value.isBoolean()
        ? value.booleanValue()
        : schema.property(name).byDefault().asBoolean(false);
  }

  /** A duration, or its default. */
  public Duration duration(String name) {
    SchemaNode key = schema.property(name);
    return Duration.ofMillis(amount(name, "a duration", key));
  }

  /** A size in bytes, or its default. */
  public long bytes(String name) {
    return amount(name, "a size", schema.property(name));
  }

  /** Reports a problem of the block. */
  public void refuse(String message, String hint) {
    problems.add(places.problem(pointer, "out-of-range", message, hint));
  }

  /**
   * Reports a problem of the value of a key.
   *
   * @param path the key, or {@code key/2} for the third of a list
   */
  public void refuse(String path, String kind, String message, String hint) {
    problems.add(places.problem(pointer + "/" + path, kind, message, hint));
  }

  private long amount(String name, String what, SchemaNode key) {
    String text = text(name);
    long byDefault = Units.parse(key.byDefault().asString("")).orElse(0);
    long amount = Units.parse(text).orElse(byDefault);
    String least = key.annotation("x-minimum");
    String most = key.annotation("x-maximum");
    if (amount < Units.parse(least).orElse(0)
        || amount > Units.parse(most).orElse(Long.MAX_VALUE)) {
      problems.add(places.problem(YamlTree.child(pointer, name), "out-of-range",
          "`" + text + "` is out of range",
          what + " from " + least + " to " + most + " fits here"));
      return byDefault;
    }
    return amount;
  }
}
