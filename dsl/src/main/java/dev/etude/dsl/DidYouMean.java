package dev.etude.dsl;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word an author most likely meant.
 *
 * <p>
 * Words are compared by optimal string alignment distance (Damerau 1964: insertion, deletion,
 * substitution, exchange of neighbours), letter case apart. A word is near when at most a third of
 * its letters, and at least one, would have to change.
 */
public final class DidYouMean {

  private static final int LONGEST = 60;

  private DidYouMean() {}

  /**
   * The nearest of the words that are valid in this place, the first of several; empty: none is
   * near.
   */
  public static Optional<String> of(String word, Collection<String> valid) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int nearest = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : valid) {
      if (candidate.length() <= LONGEST && !candidate.equals(word)) {
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
        if (distance < nearest && distance < Math.max(2, candidate.length())) {
          nearest = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The hint for a problem: {@code did you mean `regressed`?}, or nothing where no word is near.
   */
  public static String hint(String word, Collection<String> valid) {
    return of(word, valid).map(near -> "did you mean `" + near + "`?").orElse("");
  }

  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
