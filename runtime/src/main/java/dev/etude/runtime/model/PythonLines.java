package dev.etude.runtime.model;

/**
 * Knows, while it is fed Python line by line, whether the next line begins inside a string or a
 * bracket. Enough of the lexical structure (Python reference, sections 2.1 and 2.4) to tell lines
 * of code from lines of text; not a parser.
 */
final class PythonLines {

  private static final char NONE = 0;

  private char quote = NONE;
  private boolean triple;
  private boolean continued;
  private int depth;

  /** Whether the next line begins inside a string. */
  boolean inString() {
    return quote != NONE;
  }

  /** Whether the next line goes on with the statement of the last one. */
  boolean inStatement() {
    return inString() || depth > 0 || continued;
  }

  /** Takes one line, without its end. */
  void feed(String line) {
    continued = false;
    for (var i = 0; i < line.length();) {
      i = inString() ? inside(line, i) : outside(line, i);
    }
    if (inString() && !triple && !continued) {
      quote = NONE;
    }
  }

  private int inside(String line, int i) {
    var c = line.charAt(i);
    if (c == '\\') {
      continued = i + 1 == line.length();
      return i + 2;
    }
    if (c != quote) {
      return i + 1;
    }
    if (triple && !tripled(line, i)) {
      return i + 1;
    }
    quote = NONE;
    return triple ? i + 3 : i + 1;
  }

  private int outside(String line, int i) {
    var c = line.charAt(i);
    switch (c) {
      case '#' -> {
        return line.length();
      }
      case '"', '\'' -> {
        quote = c;
        triple = tripled(line, i);
        return triple ? i + 3 : i + 1;
      }
      case '(', '[', '{' -> depth++;
      case ')', ']', '}' -> depth = Math.max(0, depth - 1);
      case '\\' -> continued = i + 1 == line.length();
      default -> {
        // Nothing that spans lines.
      }
    }
    return i + 1;
  }

  private static boolean tripled(String line, int i) {
    return i + 2 < line.length() && line.charAt(i + 1) == line.charAt(i)
        && line.charAt(i + 2) == line.charAt(i);
  }
}
