package dev.etude.dsl.family;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValues;
import groovy.lang.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The data of a script, bounded: copied for its answers, and turned into Python values. */
final class PlainData {

  private static final int DEEPEST = 40;
  private static final int LARGEST = 100_000;

  private final Function<Object[], Object> tuples;
  private int left = LARGEST;

  private PlainData(Function<Object[], Object> tuples) {
    this.tuples = tuples;
  }

  /**
   * The Python value.
   *
   * @throws IllegalArgumentException if it is not plain data, or too much of it
   */
  static PyValue value(@Nullable Object data) {
    // An array is how Java says tuple to whoever makes Python values.
    return PyValues.of(new PlainData(items -> items).copy(data, 0));
  }

  /** A copy that its owner may change; throws as {@link #value} does. */
  static @Nullable Object copy(@Nullable Object data) {
    return new PlainData(Tuple::new).copy(data, 0);
  }

  private @Nullable Object copy(@Nullable Object data, int depth) {
    take(depth, 1);
    return switch (data) {
      case Tuple<?> tuple -> tuples.apply(items(tuple, depth).toArray());
      case List<?> list -> items(list, depth);
      case Set<?> set -> new LinkedHashSet<>(items(set, depth));
      case Map<?, ?> map -> entries(map, depth);
      case CharSequence text -> {
        take(depth, text.length());
        yield text.toString();
      }
      case null -> null;
      case PyValue value -> value;
      case Boolean truth -> truth;
      case Number number -> number;
      case Character letter -> letter;
      case Object other -> throw new IllegalArgumentException("a value of type "
          + other.getClass().getSimpleName() + " is not plain data");
    };
  }

  /** A part more, or so many characters. */
  private void take(int depth, int parts) {
    left -= parts;
    if (depth > DEEPEST || left < 0) {
      throw new IllegalArgumentException("a value holds at most " + LARGEST
          + " parts, nested at most " + DEEPEST + " deep");
    }
  }

  private List<@Nullable Object> items(Iterable<?> items, int depth) {
    List<@Nullable Object> copies = new ArrayList<>();
    for (Object item : items) {
      copies.add(copy(item, depth + 1));
    }
    return copies;
  }

  private Map<@Nullable Object, @Nullable Object> entries(Map<?, ?> map, int depth) {
    Map<@Nullable Object, @Nullable Object> copies = new LinkedHashMap<>();
    map.forEach((key, value) -> copies.put(copy(key, depth + 1), copy(value, depth + 1)));
    return copies;
  }
}
