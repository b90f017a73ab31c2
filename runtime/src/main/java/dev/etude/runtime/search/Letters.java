package dev.etude.runtime.search;

import static dev.etude.runtime.search.Values.ERROR;

import java.util.function.IntPredicate;

/** Case, classes and numerals, for ASCII text; for other text where Java and Python may differ. */
final class Letters {

  private static final String[] SINGLE = new String[128];

  static {
    for (char c = 0; c < 128; c++) {
      SINGLE[c] = String.valueOf(c);
    }
  }

  private Letters() {}

  static String single(char c) {
    return c < 128 ? SINGLE[c] : String.valueOf(c);
  }

  static Object title(String text) {
    return mapped(text, (c, before) -> Character.isLetter(before)
        ? Character.toLowerCase(c)
        : Character.toUpperCase(c));
  }

  static Object capitalize(String text) {
    return mapped(text, (c, before) -> before < 0
        ? Character.toUpperCase(c)
        : Character.toLowerCase(c));
  }

  static Object swap(String text) {
    return mapped(text, (c, before) -> Character.isUpperCase(c)
        ? Character.toLowerCase(c)
        : Character.toUpperCase(c));
  }

  /** Python's answer for the empty text is no. */
  static boolean all(String text, IntPredicate kind) {
    return !text.isEmpty() && text.chars().allMatch(kind);
  }

  /** Whether there are letters, and all are of one case. */
  static boolean cased(String text, IntPredicate kind) {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().filter(Character::isLetter).allMatch(kind);
  }

  /** Plain decimals of up to 18 digits, blanks around them allowed. */
  static Object number(String text) {
    var digits = text.strip();
    int start = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
    int length = digits.length() - start;
    if (length < 1 || length > 18) {
      return ERROR;
    }
    long value = 0;
    for (int i = start; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return ERROR;
      }
      value = value * 10 + digit;
    }
    return digits.startsWith("-") ? -value : value;
  }

  private interface Change {
    int apply(int c, int before);
  }

  private static Object mapped(String text, Change change) {
    var result = new StringBuilder(text.length());
    int before = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return ERROR;
      }
      result.append((char) change.apply(text.charAt(i), before));
      before = text.charAt(i);
    }
    return result.toString();
  }
}
