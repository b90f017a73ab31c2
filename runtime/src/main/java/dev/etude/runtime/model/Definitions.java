package dev.etude.runtime.model;

/** What a piece of Python defines, and how to make a function of a bare body. */
final class Definitions {

  private static final String INDENT = "    ";

  private Definitions() {}

  /** Whether the name is defined at the outermost level: a function, a class or an assignment. */
  static boolean defines(String code, String name) {
    var lines = new PythonLines();
    for (var line : (Iterable<String>) code.lines()::iterator) {
      var starts = !lines.inStatement();
      lines.feed(line);
      if (starts && defining(line, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean defining(String line, String name) {
    var rest = afterWord(line, "async");
    rest = afterWord(rest, "def");
    rest = rest.length() == line.length() ? afterWord(line, "class") : rest;
    if (!startsWithWord(rest, name)) {
      return false;
    }
    var after = rest.substring(name.length()).stripLeading();
    return rest.length() < line.length()
        ? after.startsWith("(") || after.startsWith(":") || after.startsWith("[")
        : after.startsWith(":") || (after.startsWith("=") && !after.startsWith("=="));
  }

  private static String afterWord(String line, String word) {
    return startsWithWord(line, word) ? line.substring(word.length()).stripLeading() : line;
  }

  static boolean startsWithWord(String line, String word) {
    return line.startsWith(word)
        && (line.length() == word.length()
            || !Character.isJavaIdentifierPart(line.charAt(word.length())));
  }

  /** Whether it returns outside of any function, so that it can only be the body of one. */
  static boolean bodyOnly(String code) {
    var lines = new PythonLines();
    var function = Integer.MAX_VALUE;
    for (var line : (Iterable<String>) code.lines()::iterator) {
      var starts = !lines.inStatement() && !line.isBlank();
      lines.feed(line);
      if (!starts) {
        continue;
      }
      var indent = AnswerText.indent(line);
      var text = line.substring(indent);
      if (indent <= function) {
        var def = startsWithWord(text, "def") || startsWithWord(text, "async");
        function = def ? indent : Integer.MAX_VALUE;
      }
      var returns = startsWithWord(text, "return") || startsWithWord(text, "yield");
      if (returns && function == Integer.MAX_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** The function of that signature with that body; text inside strings keeps its place. */
  static String around(String body, String signature) {
    var head = signature.lines().findFirst().orElse("").strip();
    head = afterWord(head, "def");
    if (head.isEmpty()) {
      return body;
    }
    var out = new StringBuilder("def ").append(head).append(head.endsWith(":") ? "\n" : ":\n");
    var lines = new PythonLines();
    for (var line : (Iterable<String>) body.lines()::iterator) {
      out.append(lines.inString() || line.isBlank() ? "" : INDENT).append(line).append('\n');
      lines.feed(line);
    }
    return out.toString();
  }
}
