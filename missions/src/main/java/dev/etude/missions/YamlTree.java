package dev.etude.missions;

import dev.etude.dsl.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns YAML into JSON and remembers where everything stood. Numbers are taken where they mean the
 * same in both; what only YAML 1.1 calls a number ({@code 12:30}, {@code 010}) is a problem.
 */
final class YamlTree {

  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,40})");
  private static final Pattern NUMBER = Pattern
      .compile("[-+]?[0-9]{1,17}(\\.[0-9]{1,17})?([eE][-+]?[0-9]{1,2})?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Places places;
  private final List<Problem> problems;

  YamlTree(Places places, List<Problem> problems) {
    this.places = places;
    this.problems = problems;
  }

  static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  JsonNode json(Node node, String pointer) {
    places.value(pointer, YamlText.place(node.getStartMark(), node.getEndMark()));
    return switch (node) {
      case MappingNode mapping -> object(mapping, pointer);
      case SequenceNode sequence -> {
        var array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
          array.add(json(item, pointer + "/" + array.size()));
        }
        yield array;
      }
      case ScalarNode scalar -> scalar(scalar, pointer);
      default -> throw new AssertionError("aliases were refused: " + node);
    };
  }

  private JsonNode object(MappingNode mapping, String pointer) {
    var object = JSON.objectNode();
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      var place = YamlText.place(tuple.getKeyNode().getStartMark(),
          tuple.getKeyNode().getEndMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(places.at(place, "not-a-key", "a key must be a word", "write `key: value`"));
        continue;
      }
      String name = key.getValue();
      Integer first = lines.putIfAbsent(name, place.line());
      if (first != null) {
        problems.add(places.at(place, "duplicate-key", "`" + name + "` is given twice",
            "the first is on line " + first));
        continue;
      }
      places.key(child(pointer, name), place);
      object.set(name, json(tuple.getValueNode(), child(pointer, name)));
    }
    return object;
  }

  private JsonNode scalar(ScalarNode scalar, String pointer) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(List.of("true", "yes", "on").contains(text.toLowerCase(Locale.ROOT)));
    }
    if (tag.equals(Tag.INT) && WHOLE.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.replace("+", "")));
    }
    if (tag.equals(Tag.FLOAT) && NUMBER.matcher(text).matches()) {
      return JSON.numberNode(new BigDecimal(text).doubleValue());
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      problems.add(places.problem(pointer, "odd-number",
          "`" + text + "` is a number only YAML can read",
          "write a plain number, or put it in quotes"));
    }
    return JSON.stringNode(text);
  }
}
