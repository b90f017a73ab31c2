package dev.etude.runtime.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Code that stands between prose without any mark: the lines that read as Python statements. */
final class BareCode {

  private final List<String> lines;

  private BareCode(String text) {
    lines = text.lines().toList();
  }

  /**
   * The last piece that defines the entry point, else the body of it, else the longest function.
   */
  static Optional<String> find(String text, String entryPoint) {
    var bare = new BareCode(text);
    var regions = bare.regions();
    return regions.reversed().stream().filter(code -> Definitions.defines(code, entryPoint))
        .findFirst()
        .or(bare::body)
        .or(() -> regions.stream().filter(code -> code.contains("def "))
            .max(Comparator.comparingInt(String::length)));
  }

  private List<String> regions() {
    var regions = new ArrayList<String>();
    for (var i = 0; i < lines.size(); i++) {
      if (Statements.begins(lines.get(i))) {
        var end = end(i);
        regions.add(String.join("\n", lines.subList(i, end)) + "\n");
        i = end - 1;
      }
    }
    return regions;
  }

  /** The first line after a piece that begins there. */
  private int end(int start) {
    var python = new PythonLines();
    var end = start;
    for (var i = start; i < lines.size(); i++) {
      var line = lines.get(i);
      var goesOn = python.inStatement() || line.isBlank() || AnswerText.indent(line) > 0
          || Statements.follows(line);
      if (!goesOn) {
        break;
      }
      python.feed(line);
      end = line.isBlank() ? end : i + 1;
    }
    return Math.max(end, start + 1);
  }

  /** An answer that begins with the inside of the function. */
  private Optional<String> body() {
    var start = 0;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    if (start == lines.size()) {
      return Optional.empty();
    }
    var indented = AnswerText.indent(lines.get(start)) > 0;
    if (!indented && !Statements.inside(lines.get(start))) {
      return Optional.empty();
    }
    var python = new PythonLines();
    var end = start;
    for (; end < lines.size(); end++) {
      var line = lines.get(end);
      var inside = python.inStatement() || line.isBlank() || AnswerText.indent(line) > 0
          || (!indented && Statements.inside(line));
      if (!inside) {
        break;
      }
      python.feed(line);
    }
    var body = AnswerText.dedent(String.join("\n", lines.subList(start, end)));
    return Optional.of(body).filter(Definitions::bodyOnly);
  }
}
