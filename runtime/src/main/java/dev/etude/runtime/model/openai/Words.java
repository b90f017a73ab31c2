package dev.etude.runtime.model.openai;

import java.math.BigDecimal;
import java.time.Duration;

/** Turns what a server said into something that is safe to print. */
final class Words {

  private static final int BUFFER = 16;

  private Words() {}

  /** At most so many characters, on one line, with control and format characters escaped. */
  static String bounded(String text, int limit) {
    var stripped = text.strip();
    var out = new StringBuilder(Math.min(stripped.length(), limit) + BUFFER);
    var shown = 0;
    for (var i = 0; i < stripped.length();) {
      var c = stripped.codePointAt(i);
      if (++shown > limit) {
        return out.append("...").toString();
      }
      i += Character.charCount(c);
      if (printable(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format("\\u%04x", c));
      }
    }
    return out.toString();
  }

  /** Such as {@code 300 s} or {@code 0.5 s}. */
  static String seconds(Duration length) {
    return BigDecimal.valueOf(length.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
        false;
      default -> true;
    };
  }
}
