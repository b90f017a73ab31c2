package dev.etude.dsl;

/**
 * One thing that is wrong with a file its author wrote, said once per place.
 *
 * @param file the file as its author named it
 * @param line 1-based, 0 where no line is to blame
 * @param column 1-based, 0 where no column is to blame
 * @param length how many characters the offending words span, 0: unknown
 * @param kind a short stable word for machines, such as {@code unknown-word}
 * @param message backquoted subject and short predicate, without a full stop
 * @param hint the way out, such as {@code did you mean `regressed`?}; empty where none is known
 * @param excerpt the offending line as it stands in the file, empty where none
 */
public record Problem(String file, int line, int column, int length, String kind, String message,
    String hint, String excerpt) {

  /** A problem of a whole file. */
  public Problem(String file, String kind, String message, String hint) {
    this(file, 0, 0, 0, kind, message, hint, "");
  }

  /** Place and message in one line: {@code gentle.groovy:3:9  `rais` is not a word of curve}. */
  public String headline() {
    String place = line == 0
        ? file
        : column == 0
            ? file + ":" + line
            : file + ":" + line + ":" + column;
    return Problems.oneLine(place + "  " + message + (hint.isEmpty() ? "" : "; " + hint));
  }

  /** Headline, excerpt and carets, as people read it; without a line break at the end. */
  public String text() {
    return Problems.text(this);
  }
}
