package dev.etude.runtime.model;

/**
 * Text of others inside a prompt: it stays recognisable as a quotation whatever it says, because no
 * line of it begins without the mark and no line of it ends a fence.
 */
final class Quoted {

  private static final int SHORTEST_FENCE = 3;

  /** For the note of how much was left out. */
  private static final int SLACK = 60;

  private Quoted() {}

  /**
   * Each line behind {@code > }; at most so many characters with the marks, and what is cut said.
   */
  static String lines(String text, int limit) {
    var out = new StringBuilder();
    for (var line : bounded(plain(text).strip(), limit).split("\n", -1)) {
      if (out.length() + line.length() > limit + SLACK) {
        return out.append("> ... (more left out)\n").toString();
      }
      out.append("> ").append(line).append('\n');
    }
    return out.toString();
  }

  /** On one line. */
  static String line(String text, int limit) {
    return bounded(plain(text).replace('\n', ' ').strip(), limit);
  }

  /** A fenced block of Python; the fence is longer than any row of backticks inside. */
  static String python(String code, int limit) {
    var body = bounded(plain(code).stripTrailing(), limit);
    var longest = SHORTEST_FENCE - 1;
    var row = 0;
    for (var i = 0; i < body.length(); i++) {
      row = body.charAt(i) == '`' ? row + 1 : 0;
      longest = Math.max(longest, row);
    }
    var fence = "`".repeat(longest + 1);
    return fence + "python\n" + body + "\n" + fence + "\n";
  }

  /** The start of a text that is too long, and how much was left out. */
  static String bounded(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    var end = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end) + " ... (" + (text.length() - end) + " characters left out)";
  }

  /** One kind of line end; nothing invisible that could pose as another. */
  private static String plain(String text) {
    var clean = AnswerText.characters(text);
    var out = new StringBuilder(clean.length());
    for (var i = 0; i < clean.length(); i++) {
      var c = clean.charAt(i);
      var lineEnd = c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      out.append(lineEnd ? '\n' : c);
    }
    return out.toString();
  }
}
