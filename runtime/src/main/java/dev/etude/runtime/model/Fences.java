package dev.etude.runtime.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fenced code blocks (CommonMark 0.31, section 4.5), as models write them: the closing fence may be
 * missing or stand at the end of a line of code, the opening one may end a line of prose.
 */
final class Fences {

  private static final int SHORTEST = 3;
  private static final Set<String> PYTHON = Set.of("", "python", "py", "python3", "py3");
  private static final List<String> AFTER_PROSE = List.of("```python", "```py");

  private final List<String> lines;

  private Fences(String text) {
    lines = text.lines().toList();
  }

  /**
   * One block.
   *
   * @param language in lower case; empty where none is said
   * @param code without the indentation its lines share
   */
  record Block(String language, String code, boolean closed) {

    boolean python() {
      return PYTHON.contains(language);
    }
  }

  private record Opening(char mark, int length, int indent, String language) {}

  /** All blocks in order. */
  static List<Block> find(String text) {
    return new Fences(text).blocks();
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i < lines.size(); i++) {
      var opening = opening(lines.get(i));
      if (opening == null) {
        continue;
      }
      var end = end(opening, i + 1);
      var code = String.join("\n", lines.subList(i + 1, end));
      var closed = end < lines.size();
      var cut = closed ? code : withoutMark(code, opening);
      blocks.add(new Block(opening.language, AnswerText.dedent(cut),
          closed || cut.length() < code.length()));
      i = end;
    }
    return blocks;
  }

  private static @Nullable Opening opening(String line) {
    var indent = AnswerText.indent(line);
    var length = run(line, indent);
    if (length < SHORTEST) {
      var end = line.stripTrailing();
      return AFTER_PROSE.stream().anyMatch(end::endsWith)
          ? new Opening('`', SHORTEST, 0, "python")
          : null;
    }
    var info = line.substring(indent + length).strip();
    var mark = line.charAt(indent);
    if (mark == '`' && info.indexOf('`') >= 0) {
      return null;
    }
    return new Opening(mark, length, indent, language(info));
  }

  /**
   * The first word: {@code python} in {@code python title="a.py"} and in <code>{.python}</code>.
   */
  private static String language(String info) {
    var end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    var word = info.substring(0, end).toLowerCase(Locale.ROOT);
    return word.startsWith("{.") ? word.substring(2).replace("}", "") : word;
  }

  /** How many fence marks stand at that place. */
  private static int run(String line, int from) {
    if (from >= line.length() || (line.charAt(from) != '`' && line.charAt(from) != '~')) {
      return 0;
    }
    var end = from;
    while (end < line.length() && line.charAt(end) == line.charAt(from)) {
      end++;
    }
    return end - from;
  }

  /**
   * The line that closes a block, or the number of lines. A fence further in than the opening one
   * is taken for part of the code, such as a docstring, unless there is no other.
   */
  private int end(Opening opening, int from) {
    var inner = lines.size();
    for (var i = from; i < lines.size(); i++) {
      var line = lines.get(i);
      var indent = AnswerText.indent(line);
      var length = run(line, indent);
      var closes = length >= opening.length && line.charAt(indent) == opening.mark
          && line.substring(indent + length).isBlank();
      if (closes && indent <= opening.indent) {
        return i;
      }
      if (closes) {
        inner = Math.min(inner, i);
      }
    }
    return inner;
  }

  private static String withoutMark(String code, Opening opening) {
    var end = code.stripTrailing();
    var mark = String.valueOf(opening.mark).repeat(opening.length);
    return end.endsWith(mark) ? end.substring(0, end.length() - mark.length()) : code;
  }
}
