package dev.etude.runtime.model;

import java.util.List;

/** The plain cleaning of an answer, before anybody looks for code in it. */
final class AnswerText {

  private static final List<String> OPENING = List.of("<think>", "<thinking>");
  private static final List<String> CLOSING = List.of("</think>", "</thinking>");

  /** What raw servers leave at the end of an answer. */
  private static final List<String> END_MARKS = List.of("<|im_end|>", "<|endoftext|>", "<|eot_id|>",
      "<|end|>", "</s>");

  private AnswerText() {}

  /**
   * One kind of line end, no control characters, none of the marks raw servers leave at the end.
   */
  static String clean(String text) {
    return withoutEndMarks(characters(text));
  }

  /** One kind of line end, no control characters, nothing Python source cannot hold. */
  static String characters(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isSurrogate(c)) {
        var paired = Character.isHighSurrogate(c) && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        out.append(paired ? text.substring(i, i + 2) : "\uFFFD");
        i += paired ? 1 : 0;
      } else if (c == '\n' || c == '\t' || c == '\f' || (c >= ' ' && c != 0x7f && c != '\uFEFF')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String withoutEndMarks(String text) {
    var end = text.stripTrailing();
    var mark = END_MARKS.stream().filter(end::endsWith).findFirst();
    return mark.map(found -> end.substring(0, end.length() - found.length())).orElse(text);
  }

  /**
   * Without what a reasoning model thought before it answered. Only at the start of an answer, or
   * up to a closing mark that has a line of its own (some servers drop the opening one), because
   * code may well be about such marks.
   */
  static String withoutReasoning(String text) {
    var start = text.stripLeading();
    for (var i = 0; i < OPENING.size(); i++) {
      if (start.startsWith(OPENING.get(i))) {
        var end = start.indexOf(CLOSING.get(i));
        return end < 0 ? "" : start.substring(end + CLOSING.get(i).length());
      }
    }
    var after = 0;
    for (var line = 0; line < text.length();) {
      var end = lineEnd(text, line);
      if (CLOSING.contains(text.substring(line, end).strip())) {
        after = end;
      }
      line = end + 1;
    }
    return text.substring(after);
  }

  /**
   * Without blank lines around it and the indentation all its lines share; one line end at the end.
   */
  static String dedent(String code) {
    var lines = code.lines().toList();
    var from = 0;
    var to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    var kept = lines.subList(from, to);
    var shared = sharedIndent(kept);
    var out = new StringBuilder(code.length() + 1);
    for (var line : kept) {
      out.append(line, Math.min(shared, line.length()), line.length()).append('\n');
    }
    return out.toString();
  }

  private static int sharedIndent(List<String> lines) {
    var first = lines.isEmpty() ? "" : lines.getFirst();
    var shared = indent(first);
    for (var line : lines) {
      if (!line.isBlank()) {
        var same = 0;
        while (same < shared && same < line.length() && line.charAt(same) == first.charAt(same)) {
          same++;
        }
        shared = same;
      }
    }
    return shared;
  }

  /** How many blanks and tabs a line begins with. */
  static int indent(String line) {
    var i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static int lineEnd(String text, int from) {
    var end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
