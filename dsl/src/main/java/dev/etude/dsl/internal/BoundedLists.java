package dev.etude.dsl.internal;

import groovy.lang.IntRange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Groovy's methods whose result may be far larger than what they are given, bounded: a list made by
 * one call has at most {@value #MOST} entries.
 */
public final class BoundedLists {

  static final int MOST = 100_000;

  private static final int SUBSEQUENCES = 16;
  private static final int PERMUTATIONS = 8;

  private BoundedLists() {}

  private static void require(String what, double size) {
    if (!(size <= MOST)) {
      throw new IllegalArgumentException(what + " has at most " + MOST + " entries");
    }
    Meter.charge((long) size);
  }

  private static int size(Iterable<?> items) {
    Meter.weigh(items);
    return DefaultGroovyMethods.size(items);
  }

  /** {@code items * times} */
  public static <T> List<T> multiply(List<T> items, Number times) {
    require("a list", size(items) * times.doubleValue());
    return DefaultGroovyMethods.multiply(items, times);
  }

  /** {@code items * times} */
  public static <T> Collection<T> multiply(Iterable<T> items, Number times) {
    require("a list", size(items) * times.doubleValue());
    return DefaultGroovyMethods.multiply(items, times);
  }

  /** {@code items[index] = value} */
  public static <T> void putAt(List<T> items, int index, T value) {
    require("a list", index + 1.0);
    DefaultGroovyMethods.putAt(items, index, value);
  }

  /** {@code items[index] = value} */
  public static <T> void putAt(List<T> items, Number index, T value) {
    putAt(items, index.intValue(), value);
  }

  /** {@code map['key']}, where the compiler does not know that it is a map. */
  public static @Nullable Object getAt(Object map, String key) {
    if (map instanceof Map<?, ?> known) {
      return known.get(key);
    }
    throw new IllegalArgumentException("`[ ]` with text reads a map");
  }

  /** {@code object[index] = value}, the one call the compiler leaves to be found by its name. */
  @SuppressWarnings("unchecked")
  public static @Nullable Object invokeMethodN(Class<?> sender, Object object, String name,
      Object[] arguments) {
    if (name.equals("putAt") && arguments.length == 2) {
      Object value = arguments[1];
      switch (object) {
        case Map<?, ?> map -> {
          Meter.weigh(arguments[0]);
          ((Map<Object, Object>) map).put(arguments[0], value);
          return null;
        }
        case List<?> list when arguments[0] instanceof Number index -> {
          putAt((List<Object>) list, index, value);
          return null;
        }
        default -> {
        }
      }
    }
    throw new IllegalArgumentException("`[ ] =` writes a map, or a list with a number");
  }

  /** {@code from..to}, of anything. */
  public static List<?> createRange(Object from, Object to, boolean openLeft, boolean openRight)
      throws Throwable {
    boolean letters = letter(from) && letter(to);
    if (!letters && !(from instanceof Number && to instanceof Number)) {
      throw new IllegalArgumentException("a range goes over numbers or single characters");
    }
    if (from instanceof Number low && to instanceof Number high) {
      require("a range", Math.abs(high.doubleValue() - low.doubleValue()));
    }
    return ScriptBytecodeAdapter.createRange(from, to, openLeft, openRight);
  }

  private static boolean letter(Object value) {
    return value instanceof Character || value instanceof CharSequence text && text.length() == 1;
  }

  /** {@code from..to}, of whole numbers. */
  public static IntRange range(IntRange range) {
    require("a range",
        Math.abs((double) range.getTo().intValue() - range.getFrom().intValue()));
    return range;
  }

  /** {@code items.subsequences()}: 2 to the power of how many there are. */
  public static <T> Set<List<T>> subsequences(List<T> items) {
    few("subsequences", size(items), SUBSEQUENCES);
    return DefaultGroovyMethods.subsequences(items);
  }

  /** {@code items.permutations()}: the factorial of how many there are. */
  public static <T> Set<List<T>> permutations(Iterable<T> items) {
    few("permutations", size(items), PERMUTATIONS);
    return DefaultGroovyMethods.permutations(items);
  }

  private static void few(String word, int size, int most) {
    if (size > most) {
      throw new IllegalArgumentException(
          "`" + word + "` takes at most " + most + " entries, not " + size);
    }
    Meter.charge(MOST);
  }

  /** {@code items.combinations()}: the product of how many each has. */
  public static List<?> combinations(Iterable<?> items) {
    size(items);
    double product = 1;
    for (Object item : items) {
      product *= item instanceof Collection<?> list ? list.size() : 1;
      require("a list", product * DefaultGroovyMethods.size(items));
    }
    return DefaultGroovyMethods.combinations(items);
  }

  /** {@code items.collate(size)} */
  public static <T> List<List<T>> collate(Iterable<T> items, int size) {
    return collate(items, size, size, true);
  }

  /** {@code items.collate(size, keepRest)} */
  public static <T> List<List<T>> collate(Iterable<T> items, int size, boolean keepRest) {
    return collate(items, size, size, keepRest);
  }

  /** {@code items.collate(size, step)} */
  public static <T> List<List<T>> collate(Iterable<T> items, int size, int step) {
    return collate(items, size, step, true);
  }

  /** {@code items.collate(size, step, keepRest)} */
  public static <T> List<List<T>> collate(Iterable<T> items, int size, int step,
      boolean keepRest) {
    int all = size(items);
    require("a list", (double) all * Math.clamp(size, 1, Math.max(1, all))
        / Math.max(1, step) + all);
    return DefaultGroovyMethods.collate(items, size, step, keepRest);
  }

  /** {@code items.sum()}: of lists and texts, each sum is copied to make the next. */
  public static @Nullable Object sum(Iterable<?> items) {
    copied(items);
    return DefaultGroovyMethods.sum(items);
  }

  /** {@code items.sum(first)} */
  public static @Nullable Object sum(Iterable<?> items, Object first) {
    copied(items);
    Meter.weigh(first);
    return DefaultGroovyMethods.sum(items, first);
  }

  private static void copied(Iterable<?> items) {
    for (Object item : items) {
      if (!(item instanceof Number)) {
        Meter.multiply(new Object[]{items, List.of(items)});
        return;
      }
    }
  }
}
