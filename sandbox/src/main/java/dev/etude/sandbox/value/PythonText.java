package dev.etude.sandbox.value;

import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Writes one value as Python text, and stops soon after a number of characters. */
final class PythonText {

  /** More digits than Python itself turns into decimal text by default. */
  private static final int MAX_DECIMAL_BITS = 14_000;

  private final int limit;
  private final StringBuilder text = new StringBuilder();

  PythonText(int limit) {
    this.limit = limit;
  }

  String of(PyValue value) {
    write(value);
    if (text.length() > limit) {
      text.setLength(limit - 1);
      text.append('…');
    }
    return text.toString();
  }

  private void write(PyValue value) {
    switch (value) {
      case None() -> text.append("None");
      case Bool(var truth) -> text.append(truth ? "True" : "False");
      case Int(var number) -> text.append(integer(number));
      case PyValue.Float(var number) -> text.append(decimal(number));
      case Complex(var real, var imaginary) -> text.append("complex(").append(decimal(real))
          .append(", ").append(decimal(imaginary)).append(')');
      case Str(var content) -> string(content);
      case PyValue.Bytes(var octets) -> bytes(octets);
      case ListOf(var items) -> items("[", items, "]");
      case TupleOf(var items) -> items("(", items, items.size() == 1 ? ",)" : ")");
      case SetOf(var items) when items.isEmpty() -> text.append("set()");
      case SetOf(var items) -> items("{", items, "}");
      case FrozenSetOf(var items) when items.isEmpty() -> text.append("frozenset()");
      case FrozenSetOf(var items) -> items("frozenset({", items, "})");
      case DictOf(var entries) -> dict(entries);
      case Opaque(var type) -> text.append('<').append(type).append('>');
    }
  }

  private static String integer(BigInteger number) {
    // Decimal text of a huge number takes quadratic time, and Python would refuse to read it.
    return number.bitLength() <= MAX_DECIMAL_BITS
        ? number.toString()
        : (number.signum() < 0 ? "-0x" : "0x") + number.abs().toString(16);
  }

  private static String decimal(double number) {
    if (Double.isNaN(number)) {
      return "float('nan')";
    } else if (Double.isInfinite(number)) {
      return number > 0 ? "float('inf')" : "float('-inf')";
    }
    // Both languages write the shortest text that reads back; Python writes exponents as e+16.
    var java = Double.toString(number).toLowerCase(Locale.ROOT);
    double size = Math.abs(number);
    if (size != 0 && (size < 1e-4 || size >= 1e16)) {
      return exponent(java);
    }
    if (!java.contains("e")) {
      return java;
    }
    var plain = new BigDecimal(java).stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }

  private static String exponent(String java) {
    int at = java.indexOf('e');
    var digits = java.substring(0, at);
    int power = Integer.parseInt(java.substring(at + 1));
    var mantissa = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    return String.format(Locale.ROOT, "%se%s%02d", mantissa, power < 0 ? "-" : "+",
        Math.abs(power));
  }

  private void string(String content) {
    char quote = content.indexOf('\'') >= 0 && content.indexOf('"') < 0 ? '"' : '\'';
    text.append(quote);
    for (int i = 0; i < content.length() && text.length() <= limit;) {
      int point = content.codePointAt(i);
      letter(point, quote);
      i += Character.charCount(point);
    }
    text.append(quote);
  }

  private void letter(int point, char quote) {
    switch (point) {
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\\' -> text.append("\\\\");
      default -> {
        if (point == quote) {
          text.append('\\').append(quote);
        } else if (printable(point)) {
          text.appendCodePoint(point);
        } else {
          text.append(String.format(Locale.ROOT,
              point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x", point));
        }
      }
    }
  }

  private static boolean printable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
          Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
        false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }

  private void bytes(List<Integer> octets) {
    text.append("b'");
    for (int octet : octets) {
      if (text.length() > limit) {
        return;
      }
      if (octet >= 0x20 && octet < 0x7f || octet == '\n' || octet == '\r' || octet == '\t') {
        letter(octet, '\'');
      } else {
        text.append(String.format(Locale.ROOT, "\\x%02x", octet));
      }
    }
    text.append('\'');
  }

  private void items(String open, List<PyValue> items, String close) {
    text.append(open);
    var separator = "";
    for (var item : items) {
      if (text.length() > limit) {
        return;
      }
      text.append(separator);
      write(item);
      separator = ", ";
    }
    text.append(close);
  }

  private void dict(List<Entry> entries) {
    text.append('{');
    var separator = "";
    for (var entry : entries) {
      if (text.length() > limit) {
        return;
      }
      text.append(separator);
      write(entry.key());
      text.append(": ");
      write(entry.value());
      separator = ", ";
    }
    text.append('}');
  }
}
