package dev.etude.runtime.search;

import static dev.etude.runtime.search.Lists.seq;
import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Operators that take a function first and the list it runs over last. The forms are those of
 * comprehensions: {@code {f}} is the body, {@code {x}} its variable, {@code {e}} the same as a
 * value, {@code {1:o}} what is iterated over, and an inner filter becomes the {@code if} of the
 * comprehension.
 */
final class Functions {

  private Functions() {}

  static List<Operator> operators() {
    return List.of(
        of("map", 2, "(T -> U, list[T]) -> list[U]", "[{f} for {x} in {1:o}]",
            a -> map(fun(a[0]), seq(a[1]))),
        of("filter", 2, "(T -> bool, list[T]) -> list[T]", "[{e} for {x} in {1:o} if {f:2}]",
            a -> filter(fun(a[0]), seq(a[1]))),
        of("count_if", 3, "(T -> bool, list[T]) -> int", "sum(1 for {x} in {1:o} if {f:2})",
            a -> filter(fun(a[0]), seq(a[1])) instanceof Seq kept
                ? (Object) (long) kept.size()
                : ERROR),
        of("all", 3, "(T -> bool, list[T]) -> bool", "all({f} for {x} in {1:o})",
            a -> quantified(fun(a[0]), seq(a[1]), Boolean.FALSE)),
        of("any", 3, "(T -> bool, list[T]) -> bool", "any({f} for {x} in {1:o})",
            a -> quantified(fun(a[0]), seq(a[1]), Boolean.TRUE)),
        of("sorted_by", 3, "(T -> B, list[T]) -> list[T]", "sorted({1:s}, key=lambda {x:l}: {f:1})",
            a -> sort(fun(a[0]), seq(a[1]), false)),
        of("sorted_by_desc", 4, "(T -> B, list[T]) -> list[T]",
            "sorted({1:s}, key=lambda {x:l}: {f:1}, reverse=True)",
            a -> sort(fun(a[0]), seq(a[1]), true)),
        of("max_by", 4, "(T -> B, list[T]) -> T", "max({1:s}, key=lambda {x:l}: {f:1})",
            a -> extreme(fun(a[0]), seq(a[1]), 1)),
        of("min_by", 4, "(T -> B, list[T]) -> T", "min({1:s}, key=lambda {x:l}: {f:1})",
            a -> extreme(fun(a[0]), seq(a[1]), -1)),
        of("dict_by", 4, "(T -> U, list[T]) -> dict[T, U]", "{{e}: {f:1} for {x} in {1:o}}",
            a -> table(fun(a[0]), seq(a[1]))),
        of("group_by", 5, "(T -> U, list[T]) -> dict[U, list[T]]", "", a -> group(fun(a[0]),
            seq(a[1]))).with(Trait.LOOP),
        of("fold", 5, "((T, U) -> T, T, list[U]) -> T", "", a -> fold(fun(a[0]), a[1], seq(a[2])))
            .with(Trait.LOOP),
        of("times", 6, "(T -> T, T, int) -> T", "", a -> times(fun(a[0]), a[1], (Long) a[2]))
            .with(Trait.LOOP),
        of("recur", 6, "((T, T) -> T, T, T, int) -> T", "",
            a -> recur(fun(a[0]), a[1], a[2], (Long) a[3])).with(Trait.LOOP));
  }

  private static Closure fun(Object value) {
    return (Closure) value;
  }

  private static Object map(Closure body, Seq list) {
    var items = new Object[list.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = body.call(list.get(i));
      if (items[i] == ERROR) {
        return ERROR;
      }
    }
    return items.length == 0 ? Seq.EMPTY : new Seq(items);
  }

  private static Object filter(Closure condition, Seq list) {
    var kept = new Object[list.size()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      var holds = condition.call(list.get(i));
      if (holds == ERROR) {
        return ERROR;
      }
      if (holds == Boolean.TRUE) {
        kept[size++] = list.get(i);
      }
    }
    return size == 0 ? Seq.EMPTY : new Seq(Arrays.copyOf(kept, size));
  }

  /** Stops where Python stops, so an item after that may be one that raises. */
  private static Object quantified(Closure condition, Seq list, Boolean decisive) {
    for (int i = 0; i < list.size(); i++) {
      var holds = condition.call(list.get(i));
      if (holds == ERROR || holds == decisive) {
        return holds;
      }
    }
    return !decisive;
  }

  private static Object sort(Closure key, Seq list, boolean reverse) {
    if (!(map(key, list) instanceof Seq keys)) {
      return ERROR;
    }
    var places = new Integer[list.size()];
    Arrays.setAll(places, i -> i);
    Comparator<Integer> order = (i, j) -> Values.compare(keys.get(i), keys.get(j));
    Arrays.sort(places, reverse ? order.reversed() : order);
    var sorted = new Object[places.length];
    Arrays.setAll(sorted, i -> list.get(places[i]));
    return new Seq(sorted);
  }

  private static Object extreme(Closure key, Seq list, int sign) {
    if (list.size() == 0 || !(map(key, list) instanceof Seq keys)) {
      return ERROR;
    }
    int best = 0;
    for (int i = 1; i < list.size(); i++) {
      best = Values.compare(keys.get(i), keys.get(best)) * sign > 0 ? i : best;
    }
    return list.get(best);
  }

  private static Object table(Closure value, Seq keys) {
    if (!(map(value, keys) instanceof Seq values)) {
      return ERROR;
    }
    var table = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < keys.size(); i++) {
      table.put(keys.get(i), values.get(i));
    }
    return new Dict(table);
  }

  private static Object group(Closure key, Seq list) {
    if (!(map(key, list) instanceof Seq keys)) {
      return ERROR;
    }
    var groups = new LinkedHashMap<Object, List<Object>>();
    for (int i = 0; i < keys.size(); i++) {
      groups.computeIfAbsent(keys.get(i), _ -> new ArrayList<>()).add(list.get(i));
    }
    var table = new LinkedHashMap<Object, Object>();
    groups.forEach((k, items) -> table.put(k, Seq.of(items)));
    return new Dict(table);
  }

  private static Object fold(Closure step, Object start, Seq list) {
    var result = start;
    for (int i = 0; i < list.size() && result != ERROR; i++) {
      result = bounded(step.call(result, list.get(i)));
    }
    return result;
  }

  private static Object times(Closure step, Object start, long times) {
    if (times > Values.MAX_ITEMS) {
      return ERROR;
    }
    var result = start;
    for (long i = 0; i < times && result != ERROR; i++) {
      result = bounded(step.call(result));
    }
    return result;
  }

  private static Object recur(Closure step, Object first, Object second, long times) {
    if (times > Values.MAX_ITEMS) {
      return ERROR;
    }
    for (long i = 0; i < times; i++) {
      var next = bounded(step.call(first, second));
      if (next == ERROR) {
        return ERROR;
      }
      first = second;
      second = next;
    }
    return first;
  }

  private static Object bounded(Object value) {
    boolean large = value instanceof Seq list && list.size() > Values.MAX_ITEMS
        || value instanceof String text && text.length() > Values.MAX_TEXT;
    return large ? ERROR : value;
  }
}
