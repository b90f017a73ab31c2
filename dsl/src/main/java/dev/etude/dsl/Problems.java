package dev.etude.dsl;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes problems the way people read them. */
public final class Problems {

  /** How much of a line is shown; longer lines are cut around the place. */
  private static final int WIDTH = 96;

  private Problems() {}

  /**
   * Every problem, one after another:
   *
   * <pre>
   * steady_climb.groovy:2:12  `regresed` is not a focus; did you mean `regressed`?
   *   rehearse regressed when { hasRegressed() }
   *            ^^^^^^^^
   * </pre>
   */
  public static String render(Collection<Problem> problems) {
    return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
  }

  /**
   * The text on one line: whatever would break or restyle a line of a log is replaced by a blank.
   */
  public static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(breaks(c) ? ' ' : c));
    return line.toString();
  }

  private static boolean breaks(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
        true;
      default -> false;
    };
  }

  static String text(Problem problem) {
    String line = oneLine(problem.excerpt());
    String shown = line.stripLeading();
    if (shown.isBlank()) {
      return problem.headline();
    }
    int start = Math.max(0, problem.column() - 1 - (line.length() - shown.length()));
    shown = shown.stripTrailing();
    start = Math.min(start, shown.length());
    int from = start <= WIDTH * 2 / 3 ? 0 : start - WIDTH / 3;
    String window = shown.substring(from, Math.min(shown.length(), from + WIDTH));
    String excerpt = problem.headline() + "\n  " + window;
    if (problem.column() == 0) {
      return excerpt;
    }
    int carets = Math.clamp(problem.length(), 1, Math.max(1, window.length() - (start - from)));
    return excerpt + "\n  " + " ".repeat(start - from) + "^".repeat(carets);
  }
}
