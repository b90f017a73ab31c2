package dev.etude.dsl.family;

import dev.etude.dsl.internal.ScriptCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Python signature: the name of the function and how many parameters it has. */
record Signature(String name, int parameters) {

  private static final Pattern FORM = Pattern
      .compile("\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\((.*)\\)\\s*(->.+)?", Pattern.DOTALL);

  static Signature of(ScriptCode code, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw code.badAnswer(code.line(), "`" + text
          + "` is not a signature; write it like `solve(n: int) -> int`");
    }
    return new Signature(form.group(1), count(form.group(2)));
  }

  private static int count(String parameters) {
    if (parameters.isBlank()) {
      return 0;
    }
    int depth = 0;
    int count = 1;
    for (char c : parameters.toCharArray()) {
      switch (c) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        case ',' -> count += depth == 0 ? 1 : 0;
        default -> {
        }
      }
    }
    return count;
  }
}
