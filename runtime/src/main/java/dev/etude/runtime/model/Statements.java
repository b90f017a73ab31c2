package dev.etude.runtime.model;

import java.util.Set;

/**
 * Tells a line of Python at the outermost level from a line of prose. Reads each line once or
 * twice.
 */
final class Statements {

  private static final Set<String> BLOCKS = Set.of("if", "for", "while", "with", "try", "except",
      "finally", "else", "elif", "match", "case", "async");

  private Statements() {}

  /** Whether a program may begin with it. */
  static boolean begins(String line) {
    var word = word(line);
    return switch (word) {
      case "" -> line.startsWith("@") && line.length() > 1 && isName(line.charAt(1));
      case "def", "class" -> named(line, word);
      case "async" -> line.startsWith("async def ");
      case "import" -> imports(line.substring(word.length()));
      case "from" -> line.contains(" import ") && line.split(" +", 4)[2].equals("import");
      default -> assigns(line);
    };
  }

  /** Whether it may go on with a program. */
  static boolean follows(String line) {
    var word = word(line);
    if (begins(line)) {
      return true;
    }
    if (word.isEmpty()) {
      return "#)]}".indexOf(line.charAt(0)) >= 0 || line.startsWith("\"\"\"")
          || line.startsWith("'''");
    }
    return block(line, word) || calls(line, word)
        || ((word.equals("assert") || word.equals("raise") || word.equals("del"))
            && line.length() > word.length() + 1);
  }

  /** Whether it may stand in the body of a function. */
  static boolean inside(String line) {
    return Definitions.startsWithWord(line, "return") || Definitions.startsWithWord(line, "yield")
        || follows(line);
  }

  private static boolean block(String line, String word) {
    var colon = line.indexOf(':') > 0;
    return BLOCKS.contains(word) && colon && (!word.equals("for") || line.contains(" in "));
  }

  /** {@code def name(..} or {@code class Name:}, not a sentence about a class. */
  private static boolean named(String line, String word) {
    var i = word.length() + 1;
    if (i >= line.length() || line.charAt(word.length()) != ' ') {
      return false;
    }
    var name = word(line.substring(i));
    var after = line.substring(i + name.length()).stripLeading();
    return !name.isEmpty()
        && (after.startsWith("(") || after.startsWith("[") || after.startsWith(":"));
  }

  /** Modules with commas between, each perhaps renamed. */
  private static boolean imports(String rest) {
    var comment = rest.indexOf('#');
    var modules = comment < 0 ? rest : rest.substring(0, comment);
    for (var module : modules.split(",", -1)) {
      var words = module.strip().split(" +");
      var renamed = words.length == 3 && words[1].equals("as");
      if ((words.length != 1 && !renamed) || !words[0].chars().allMatch(c -> isName(c) || c == '.')
          || words[0].isEmpty() || words[0].endsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code name(} or {@code a.b(}, without a space, with an argument or the bracket's end behind.
   */
  private static boolean calls(String line, String word) {
    var i = word.length();
    while (i < line.length() && (isName(line.charAt(i)) || line.charAt(i) == '.')) {
      i++;
    }
    return i < line.length() && line.charAt(i) == '(';
  }

  /** Targets without two words in a row, perhaps with a type, then {@code =} or {@code +=}. */
  private static boolean assigns(String line) {
    var spaced = false;
    var named = false;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (c == '=') {
        return i > 0 && i + 1 < line.length() && line.charAt(i + 1) != '='
            && "<>!".indexOf(line.charAt(i - 1)) < 0;
      }
      if (isName(c)) {
        if (spaced && named) {
          return false;
        }
        spaced = false;
        named = true;
      } else if (c == ' ') {
        spaced = true;
      } else if (".,[]:*+-/%&|^'\"".indexOf(c) >= 0) {
        spaced = false;
        named = false;
      } else {
        return false;
      }
    }
    return false;
  }

  private static String word(String line) {
    var end = 0;
    while (end < line.length() && isName(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static boolean isName(int c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
