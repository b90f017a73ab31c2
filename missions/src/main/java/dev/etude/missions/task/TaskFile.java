package dev.etude.missions.task;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problem;
import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads a task: {@code entry_point}, the function that is called, and {@code tests}, each with
 * {@code input}, the list of its arguments, and {@code expected}. Besides, where it is wanted:
 * {@code float_tolerance} (0), {@code any_order} (false), {@code exact_types} (false: JSON has no
 * tuples, and 1 is 1.0), {@code keeps_arguments} (false),
 * {@code checker} (a Python program that decides instead), and {@code edge} of a test (false).
 * {@code name}, {@code goal}, {@code description} and {@code task_id} are for people.
 */
public final class TaskFile {

  /** A file may be this long. */
  public static final int MAX_BYTES = 16 << 20;

  private static final List<String> KEYS = List.of("entry_point", "tests", "float_tolerance",
      "any_order", "exact_types", "keeps_arguments", "checker", "name", "goal", "description",
      "task_id");
  private static final List<String> TEST_KEYS = List.of("input", "expected", "edge", "name",
      "description");
  private static final String EXAMPLE = "a task is {\"entry_point\": \"double\","
      + " \"tests\": [{\"input\": [2], \"expected\": 4}]}";

  private final LocatedJson json;
  private final List<Problem> problems = new ArrayList<>();

  private TaskFile(LocatedJson json) {
    this.json = json;
  }

  /** What came of reading a task. */
  public sealed interface Reading {

    /** It says what it should. */
    record Good(Tests.Cases tests) implements Reading {}

    /** It has problems, in the order of the file. */
    record Bad(List<Problem> problems) implements Reading {

      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Reads a file. */
  public static Reading read(Path file) {
    String name = file.toString();
    if (Files.notExists(file)) {
      return bad(name, "no-file", "does not exist", EXAMPLE);
    }
    if (Files.isDirectory(file)) {
      return bad(name, "no-file", "is a folder", EXAMPLE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES
          ? bad(name, "too-long", "is longer than " + (MAX_BYTES >> 20) + " MiB", "")
          : read(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return bad(name, "not-text", "is not UTF-8 text", EXAMPLE);
    } catch (IOException e) {
      return bad(name, "no-file", "cannot be read", "look at its permissions");
    }
  }

  /** Reads a text; {@code file} is where it came from, for messages. */
  public static Reading read(String file, String text) {
    try {
      return new TaskFile(LocatedJson.read(file, text)).read();
    } catch (LocatedJson.NotJson e) {
      return new Reading.Bad(List.of(e.problem()));
    }
  }

  private static Reading bad(String file, String kind, String message, String hint) {
    return new Reading.Bad(List.of(new Problem(file, kind, message, hint)));
  }

  private Reading read() {
    JsonNode root = json.root();
    if (!root.isObject()) {
      refuse("", "wrong-type", "a task is an object, not " + kind(root), EXAMPLE);
      return new Reading.Bad(problems);
    }
    checkKeys("", root, KEYS);
    String entryPoint = entryPoint(root);
    List<Tests.Case> cases = cases(root);
    Judge judge = judge(root);
    boolean keeps = flag("", root, "keeps_arguments");
    return problems.isEmpty()
        ? new Reading.Good(new Tests.Cases(entryPoint, cases, judge, keeps))
        : new Reading.Bad(problems);
  }

  private void checkKeys(String pointer, JsonNode object, List<String> keys) {
    for (String key : object.propertyNames()) {
      if (!keys.contains(key)) {
        String near = DidYouMean.hint(key, keys);
        refuse(pointer + "/" + key, "unknown-key", "`" + key + "` is not a key of "
            + (pointer.isEmpty() ? "a task" : "a test"),
            near.isEmpty() ? "its keys are " + String.join(", ", keys) : near);
      }
    }
  }

  private String entryPoint(JsonNode root) {
    JsonNode name = root.path("entry_point");
    if (name.isMissingNode()) {
      refuse("", "missing-key", "the task has no `entry_point`", EXAMPLE);
    } else if (!name.isString() || !name.stringValue().matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
      refuse("/entry_point", "wrong-type", "`entry_point` must be the name of a function", "");
    }
    return name.asString("");
  }

  private List<Tests.Case> cases(JsonNode root) {
    JsonNode tests = root.path("tests");
    List<Tests.Case> cases = new ArrayList<>();
    if (!tests.isArray() || tests.isEmpty()) {
      refuse("/tests", tests.isMissingNode() ? "missing-key" : "wrong-type",
          tests.isMissingNode()
              ? "the task has no `tests`"
              : "`tests` must be a list of at least one test",
          EXAMPLE);
    }
    for (int i = 0; tests.isArray() && i < tests.size(); i++) {
      JsonNode test = tests.get(i);
      String pointer = "/tests/" + i;
      if (!test.isObject()) {
        refuse(pointer, "wrong-type", "a test is an object, not " + kind(test), EXAMPLE);
        continue;
      }
      checkKeys(pointer, test, TEST_KEYS);
      List<PyValue> arguments = arguments(pointer, test);
      PyValue expected = value(pointer, test, "expected");
      cases.add(new Tests.Case(arguments, expected, flag(pointer, test, "edge")));
    }
    return cases;
  }

  private List<PyValue> arguments(String pointer, JsonNode test) {
    JsonNode input = test.path("input");
    if (!input.isMissingNode() && !input.isArray()) {
      refuse(pointer + "/input", "wrong-type",
          "`input` must be the list of the arguments, not " + kind(input),
          "write [" + shortly(input) + "] for one argument");
      return List.of();
    }
    return value(pointer, test, "input") instanceof PyValue.ListOf(var items) ? items : List.of();
  }

  private static String shortly(JsonNode value) {
    String text = value.toString();
    return text.length() > 40 ? "..." : text;
  }

  private PyValue value(String pointer, JsonNode test, String key) {
    if (!test.has(key)) {
      refuse(pointer, "missing-key", "the test has no `" + key + "`", EXAMPLE);
      return new PyValue.None();
    }
    try {
      return JsonValues.of(test.get(key));
    } catch (IllegalArgumentException e) {
      refuse(pointer + "/" + key, "bad-value", String.valueOf(e.getMessage()), "");
      return new PyValue.None();
    }
  }

  private Judge judge(JsonNode root) {
    JsonNode checker = root.path("checker");
    if (checker.isString()) {
      return new Judge.Checker(checker.stringValue());
    } else if (!checker.isMissingNode()) {
      refuse("/checker", "wrong-type", "`checker` must be text, not " + kind(checker), "");
    }
    JsonNode tolerance = root.path("float_tolerance");
    boolean good = tolerance.isMissingNode()
        || tolerance.isNumber() && tolerance.asDouble() >= 0 && tolerance.asDouble() < 1e300;
    if (!good) {
      refuse("/float_tolerance", "wrong-type", "`float_tolerance` must be a number from 0 on", "");
    }
    return new Judge.Compares(good ? tolerance.asDouble(0) : 0, flag("", root, "any_order"),
        !flag("", root, "exact_types"));
  }

  private boolean flag(String pointer, JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (!value.isMissingNode() && !value.isBoolean()) {
      refuse(pointer + "/" + key, "wrong-type",
          "`" + key + "` must be true or false, not " + kind(value), "");
    }
    return value.asBoolean(false);
  }

  private void refuse(String pointer, String kind, String message, String hint) {
    problems.add(json.problem(pointer, kind, message, hint));
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
