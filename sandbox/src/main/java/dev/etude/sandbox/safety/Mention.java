package dev.etude.sandbox.safety;

import java.util.Locale;

/**
 * Something a program names, with aliases resolved; each once, where it comes first.
 *
 * @param name of a module {@code os.path}; of a thing {@code os.system}; of an attribute
 *     {@code __globals__}; {@code ?} for a module whose name is put together as the program runs
 * @param line 1-based
 * @param column 1-based
 */
public record Mention(Kind kind, String name, int line, int column) {

  /** What is named. */
  public enum Kind {
    /** A module that is imported, by a statement or a call. */
    MODULE,
    /** A builtin, or a name within an imported module. */
    NAME,
    /** An attribute of whatever it may be. */
    ATTRIBUTE;

    /** As the scanner says it. */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
