package dev.etude.dsl.internal;

import groovy.lang.GString;
import groovy.lang.IntRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Counts the parts of data the way a library call meets them: what two lists share counts twice,
 * and so does every character. Refuses what has too many, or holds itself.
 */
final class Scales {

  /** Parts that one call may be given. */
  static final long MOST = 2_000_000;

  private static final int DEEPEST = 200;
  private static final int BITS_A_PART = 3;

  private long parts;

  long parts() {
    return parts;
  }

  void add(@Nullable Object data) {
    add(data, 0);
  }

  private void add(@Nullable Object data, int depth) {
    switch (data) {
      case String text -> count(1L + text.length());
      case GString text -> text(text, depth);
      case CharSequence text -> count(1L + text.length());
      case IntRange range -> count(1L + range.size());
      case Collection<?> items -> items(items, depth);
      case Map<?, ?> map -> entries(map, depth);
      case Map.Entry<?, ?> entry -> {
        add(entry.getKey(), deeper(depth));
        add(entry.getValue(), depth + 1);
      }
      case BigInteger number -> count(1L + number.bitLength() / BITS_A_PART);
      case BigDecimal number -> count(1L + digits(number));
      case Object[] items -> {
        for (Object item : items) {
          add(item, deeper(depth));
        }
      }
      case null, default -> count(1);
    }
  }

  private void items(Collection<?> items, int depth) {
    count(1);
    int below = deeper(depth);
    if (items instanceof List<?> list && items instanceof RandomAccess) {
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i), below);
      }
    } else {
      for (Object item : items) {
        add(item, below);
      }
    }
  }

  private void entries(Map<?, ?> map, int depth) {
    count(1);
    int below = deeper(depth);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      add(entry.getKey(), below);
      add(entry.getValue(), below);
    }
  }

  private void text(GString text, int depth) {
    for (String part : text.getStrings()) {
      count(1L + part.length());
    }
    for (Object value : text.getValues()) {
      add(value, deeper(depth));
    }
  }

  private void count(long more) {
    parts += more;
    if (parts > MOST) {
      throw new IllegalArgumentException("this holds more than " + MOST
          + " parts, counted with what its parts hold; use smaller lists or texts");
    }
  }

  /** The digits it is written with. */
  static long digits(BigDecimal number) {
    return number.precision() + Math.abs((long) number.scale());
  }

  private static int deeper(int depth) {
    if (depth >= DEEPEST) {
      throw new IllegalArgumentException("this nests more than " + DEEPEST
          + " deep or holds itself");
    }
    return depth + 1;
  }
}
