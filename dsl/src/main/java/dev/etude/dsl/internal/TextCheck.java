package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first layer: what a text must satisfy before the parser sees it. The parser takes exponential
 * time on some deep nests, so depth is counted here, roughly: what stands in strings and comments
 * counts too.
 */
final class TextCheck {

  /** Characters a script may have. */
  static final int LONGEST = 20_000;

  /** How deep brackets may nest. */
  static final int DEEPEST = 60;

  /** Conditions a script may have; 1200 in a row keep the parser busy for five seconds. */
  static final int CONDITIONS = 300;

  private static final Pattern CONDITION = Pattern.compile("\\bif\\b");

  private TextCheck() {}

  static Optional<Problem> check(ScriptText source) {
    String text = source.text();
    if (text.length() > LONGEST) {
      return Optional.of(new Problem(source.file(), "too-long",
          "a script has at most " + LONGEST + " characters, this one has " + text.length(), ""));
    }
    int escape = text.indexOf("\\u");
    if (escape >= 0) {
      return Optional.of(source.problem(escape, 2, "escape", "`\\u` is not available to scripts",
          "write the character itself"));
    }
    int control = control(text);
    if (control >= 0) {
      return Optional.of(source.problem(control, 1, "control-character",
          "a control character stands here", "delete it"));
    }
    if (CONDITION.matcher(text).results().count() > CONDITIONS) {
      return Optional.of(new Problem(source.file(), "too-many",
          "a script has at most " + CONDITIONS + " conditions", ""));
    }
    return depth(source);
  }

  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Problem> depth(ScriptText source) {
    String text = source.text();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {
        }
      }
      if (depth > DEEPEST) {
        return Optional.of(source.problem(i, 1, "too-deep",
            "brackets nest more than " + DEEPEST + " deep", "give a part of it a name"));
      }
    }
    return Optional.empty();
  }
}
