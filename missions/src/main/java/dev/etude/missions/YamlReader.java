package dev.etude.missions;

import dev.etude.dsl.Problem;
import dev.etude.missions.YamlReading.Bad;
import dev.etude.missions.YamlReading.Good;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.JsonNode;

/**
 * Reads YAML files of one sort. Strict: a key that is not in the schema is a problem, not a
 * comment. All problems of a file are reported, one for each place. Thread-safe.
 */
public final class YamlReader {

  /** A file may be this long. */
  public static final int MAX_BYTES = 64 << 10;

  private final YamlSort sort;
  private final YamlSchema schema;

  /**
   * A reader of this sort of file.
   *
   * @param schema JSON Schema of such a file, with a default for each key that may be left out; it
   *     is read and left open
   */
  public YamlReader(YamlSort sort, InputStream schema) {
    this.sort = sort;
    this.schema = new YamlSchema(schema);
  }

  /**
   * Reads a file.
   *
   * @param value makes what the file says of its keys, and may refuse some of them. It is called
   *     for a file with problems too, so that all of them are found: what has the wrong type reads
   *     as its default
   */
  public <T> YamlReading<T> read(Path file, Function<Fields, T> value) {
    String name = file.toString();
    if (Files.notExists(file)) {
      return bad(name, "no-file", "does not exist",
          "name " + sort.one() + " file, such as " + sort.example());
    }
    if (Files.isDirectory(file)) {
      return bad(name, "no-file", "is a folder", "name " + sort.one() + " file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return bad(name, "too-long", "is longer than " + MAX_BYTES / 1024 + " KiB",
            sort.one() + " is a page of text");
      }
      return read(name,
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), value);
    } catch (CharacterCodingException e) {
      return bad(name, "not-text", "is not UTF-8 text", "save it as UTF-8");
    } catch (IOException e) {
      return bad(name, "no-file", "cannot be read", "look at its permissions");
    }
  }

  /** Reads a text; {@code file} is where it came from, for messages. */
  public <T> YamlReading<T> read(String file, String text, Function<Fields, T> value) {
    var places = new Places(file, text);
    List<Problem> problems = new ArrayList<>();
    Node root = YamlText.compose(text, sort, places, problems);
    if (root == null && problems.isEmpty()) {
      return bad(file, "empty", "is empty", "start from " + sort.example());
    }
    if (root == null) {
      return new Bad<>(inOrder(problems), Optional.empty());
    }
    JsonNode json = new YamlTree(places, problems).json(root, "");
    if (!json.isObject()) {
      problems.add(places.problem("", "not-a-" + sort.noun().replace(' ', '-'),
          "is not " + sort.one() + ": it has no keys", "start from " + sort.example()));
      return new Bad<>(inOrder(problems), Optional.empty());
    }
    var words = new SchemaProblems(schema.node(), sort, places);
    schema.validate(json).stream()
        .filter(error -> !List.of("anyOf", "if").contains(error.getKeyword()))
        .map(words::problem).forEach(problems::add);
    var read = new Good<>(
        value.apply(new Fields(json, schema.node(), "", places, problems)), text, places);
    return problems.isEmpty() ? read : new Bad<>(inOrder(problems), Optional.of(read));
  }

  private static <T> YamlReading<T> bad(String file, String kind, String message, String hint) {
    return new Bad<>(List.of(new Problem(file, kind, message, hint)), Optional.empty());
  }

  /** The first problem found in each place, top to bottom, without lines that hold a secret. */
  private static List<Problem> inOrder(List<Problem> problems) {
    Map<List<Object>, Problem> byPlace = new LinkedHashMap<>();
    for (Problem problem : problems) {
      boolean missing = problem.kind().equals("missing-key");
      byPlace.putIfAbsent(
          List.of(problem.line(), problem.column(), missing ? problem.message() : ""), problem);
    }
    Set<Integer> hidden = problems.stream().filter(p -> p.kind().equals(Places.SECRET))
        .map(Problem::line).collect(Collectors.toSet());
    return byPlace.values().stream()
        .map(p -> hidden.contains(p.line()) ? withoutExcerpt(p) : p)
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  private static Problem withoutExcerpt(Problem problem) {
    return new Problem(problem.file(), problem.line(), problem.column(), 0, problem.kind(),
        problem.message(), problem.hint(), "");
  }
}
