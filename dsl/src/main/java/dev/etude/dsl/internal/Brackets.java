package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Matches brackets, knowing text and comments but not code inside of text. Good enough to say where
 * a script that does not parse went wrong; never asked of one that does.
 */
final class Brackets {

  private static final String OPEN = "([{";
  private static final String CLOSE = ")]}";

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int at;

  private Brackets(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The first bracket that closes nothing, or the last that is never closed. */
  static Optional<Problem> check(ScriptText source) {
    var brackets = new Brackets(source.text(), 0);
    while (brackets.toBracket()) {
      int place = brackets.at;
      if (!brackets.take()) {
        return Optional.of(brackets.mismatch(source, place));
      }
    }
    return Optional.ofNullable(brackets.open.peek()).map(start -> source.problem(start, 1,
        "syntax", "`" + source.text().charAt(start) + "` is never closed", ""));
  }

  /** Where the brace that opens at or next after a place closes; -1 where it does not. */
  static int end(String text, int start) {
    if (start < 0 || start >= text.length() || text.charAt(start) != '{') {
      return -1;
    }
    var brackets = new Brackets(text, start);
    while (brackets.toBracket()) {
      int place = brackets.at;
      if (!brackets.take()) {
        return -1;
      }
      if (brackets.open.isEmpty()) {
        return place;
      }
    }
    return -1;
  }

  private Problem mismatch(ScriptText source, int place) {
    char bracket = text.charAt(place);
    Integer start = open.peek();
    if (start == null) {
      return source.problem(place, 1, "syntax", "`" + bracket + "` closes nothing", "");
    }
    char opened = text.charAt(start);
    return source.problem(place, 1, "syntax", "`" + bracket + "` is not expected here",
        "the `" + opened + "` on line " + source.lineAt(start) + " is not closed yet");
  }

  /** Takes the bracket that stands here; false where it closes what is not open. */
  private boolean take() {
    char bracket = text.charAt(at);
    if (OPEN.indexOf(bracket) >= 0) {
      open.push(at++);
      return true;
    }
    Integer start = open.peek();
    if (start == null || OPEN.indexOf(text.charAt(start)) != CLOSE.indexOf(bracket)) {
      return false;
    }
    open.pop();
    at++;
    return true;
  }

  /** Moves to the next bracket that stands in code; false at the end. */
  private boolean toBracket() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("//", at)) {
        skip("\n", false);
      } else if (text.startsWith("/*", at)) {
        skip("*/", false);
      } else if (text.startsWith("'''", at) || text.startsWith("\"\"\"", at)) {
        skip(text.substring(at, at + 3), true);
      } else if (c == '\'' || c == '"') {
        skip(String.valueOf(c), true);
      } else if (OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  /** Moves behind the next end mark; without one, behind the text. */
  private void skip(String end, boolean escapes) {
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += escapes && text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + end.length());
  }
}
