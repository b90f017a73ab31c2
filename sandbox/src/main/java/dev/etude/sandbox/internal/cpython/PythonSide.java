package dev.etude.sandbox.internal.cpython;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The part of this package that is Python, as it is sent to an interpreter. */
final class PythonSide {
  /** In the order in which they use each other. */
  private static final List<String> OWN = List.of("preload", "plain", "values", "syscalls", "box",
      "files", "refusals", "endings", "names", "rules", "safety", "scanner", "stand_in", "packing",
      "lend", "lent", "loading", "lending", "testing", "roles", "usual", "child", "zygote", "link",
      "body", "cell", "supervisor");
  private static final List<String> SHARED = List.of("names", "rules", "safety", "scanner",
      "stand_in", "packing", "lend", "lent", "plain");
  /**
   * What programs usually import: there before any of them starts. A fork copies the map of all
   * memory, so what is large and seldom wanted, such as {@code asyncio}, is left out.
   */
  private static final List<String> USUAL = List.of("typing", "re", "json", "math", "cmath",
      "collections", "itertools", "functools", "operator", "heapq", "bisect", "string", "random",
      "dataclasses", "enum", "abc", "copy", "datetime", "decimal", "fractions", "statistics",
      "contextlib", "textwrap", "threading", "inspect", "traceback", "ast", "hashlib", "queue",
      "time", "types", "numbers", "array", "struct");

  /** So many of them where a server has one program, which would wait for the rest. */
  private static final int FEW = 12;

  private PythonSide() {}

  /** The program that takes the rest from its standard input. */
  static String boot() {
    return text("boot.py");
  }

  /**
   * The rest.
   *
   * @param single whether it has one program in all, which cannot be shut in further
   */
  static byte[] rest(boolean single) {
    var modules = OWN.stream().map(name -> List.of("_etude_" + name,
        text(SHARED.contains(name) ? "../worker/" + name + ".py" : name + ".py"))).toList();
    return JsonMapper.shared().writeValueAsBytes(
        Map.of("modules", modules, "single", single, "preload",
            single ? USUAL.subList(0, FEW) : USUAL));
  }

  /** What decides a verdict, for the hash of the grader. */
  static List<String> graded() {
    return Stream.concat(
        Stream.of("plain", "scanner", "stand_in", "packing", "lend", "lent")
            .map(name -> "/dev/etude/sandbox/internal/worker/" + name + ".py"),
        Stream.of("values.py", "endings.py", "refusals.py", "loading.py", "lending.py",
            "testing.py", "roles.py", "child.py", "body.py", "cell.py", "supervisor.py",
            "Cell.class", "Ends.class",
            "CPythonPerformance.class", "CPythonStage.class", "Checks.class"))
        .toList();
  }

  private static String text(String name) {
    var path = name.startsWith("../")
        ? "/dev/etude/sandbox/internal/" + name.substring(3)
        : "/dev/etude/sandbox/internal/cpython/" + name;
    try (var stream = PythonSide.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(path + " is missing from the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
