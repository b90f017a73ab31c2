package dev.etude.missions;

import dev.etude.dsl.Problem;
import dev.etude.missions.MissionReading.Bad;
import dev.etude.missions.MissionReading.Good;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.JsonNode;

/**
 * Reads missions. Strict: a key that is not in the schema is a problem, not a comment. All problems
 * of a file are reported, one for each place. Thread-safe.
 */
public final class MissionReader {

  /** A mission may be this long. */
  public static final int MAX_BYTES = 64 << 10;

  private final MissionSchema schema = new MissionSchema();

  /** Reads a mission file. */
  public MissionReading read(Path file) {
    String name = file.toString();
    if (Files.notExists(file)) {
      return bad(name, "no-file", "does not exist",
          "name a mission file, such as missions/first_steps.yaml");
    }
    if (Files.isDirectory(file)) {
      return bad(name, "no-file", "is a folder", "name a mission file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return bad(name, "too-long", "is longer than " + MAX_BYTES / 1024 + " KiB",
            "a mission is a page of text");
      }
      return read(name,
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return bad(name, "not-text", "is not UTF-8 text", "save it as UTF-8");
    } catch (IOException e) {
      return bad(name, "no-file", "cannot be read", "look at its permissions");
    }
  }

  /** Reads the text of a mission; {@code file} is where it came from, for messages. */
  public MissionReading read(String file, String text) {
    var places = new Places(file, text);
    List<Problem> problems = new ArrayList<>();
    Node root = YamlText.compose(text, places, problems);
    if (root == null && problems.isEmpty()) {
      return bad(file, "empty", "is empty", "start from missions/first_steps.yaml");
    }
    if (root == null) {
      return new Bad(inOrder(problems));
    }
    JsonNode json = new YamlTree(places, problems).json(root, "");
    if (!json.isObject()) {
      problems.add(places.problem("", "not-a-mission", "is not a mission: it has no keys",
          "start from missions/first_steps.yaml"));
      return new Bad(inOrder(problems));
    }
    var words = new SchemaProblems(schema.node(), places);
    schema.validate(json).stream()
        .filter(error -> !List.of("anyOf", "if").contains(error.getKeyword()))
        .map(words::problem).forEach(problems::add);
    Mission mission = Mission.of(name(file), new Fields(json, schema.node(), "", places, problems));
    return problems.isEmpty() ? new Good(mission, text, places) : new Bad(inOrder(problems));
  }

  private static Bad bad(String file, String kind, String message, String hint) {
    return new Bad(List.of(new Problem(file, kind, message, hint)));
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

  private static String name(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
