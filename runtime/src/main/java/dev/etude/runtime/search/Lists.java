package dev.etude.runtime.search;

import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Operators on lists and pairs whose arguments are plain values. */
final class Lists {

  private static final Comparator<Object> ORDER = Values::compare;

  /** Ranges are cheap to ask for and dear to walk through. */
  private static final int MAX_RANGE = 150;

  private Lists() {}

  static List<Operator> operators() {
    return List.of(
        of("len", 2, "list[T] -> int", "len({0})", a -> (long) seq(a[0]).size()),
        of("empty", 4, "list[T] -> bool", "not {0:4}", 4, a -> seq(a[0]).size() == 0),
        of("sum", 2, "list[int] -> int", "sum({0:i})", a -> fold(a[0], 0L, Arithmetic::plus)),
        of("fsum", 3, "list[float] -> float", "sum({0:i})", a -> sumOfFloats(seq(a[0]))),
        of("prod", 5, "list[int] -> int", "math.prod({0:i})",
            a -> fold(a[0], 1L, Arithmetic::times)),
        of("min", 3, "list[O] -> O", "min({0:i})", a -> extreme(seq(a[0]), -1)),
        of("max", 3, "list[O] -> O", "max({0:i})", a -> extreme(seq(a[0]), 1)),
        of("min_or", 5, "(list[O], O) -> O", "min({0:s}, default={1:1})",
            a -> seq(a[0]).size() == 0 ? a[1] : extreme(seq(a[0]), -1)),
        of("max_or", 5, "(list[O], O) -> O", "max({0:s}, default={1:1})",
            a -> seq(a[0]).size() == 0 ? a[1] : extreme(seq(a[0]), 1)),
        of("sorted", 3, "list[O] -> list[O]", "sorted({0:i})", a -> sort(seq(a[0]), ORDER)),
        of("sorted_desc", 4, "list[O] -> list[O]", "sorted({0:s}, reverse=True)",
            a -> sort(seq(a[0]), ORDER.reversed())),
        of("reversed", 3, "list[T] -> list[T]", "{0:p}[::-1]", a -> reverse(seq(a[0]))),
        of("unique", 4, "list[H] -> list[H]", "dict.fromkeys({0:i})",
            a -> Seq.of(new LinkedHashSet<>(Arrays.asList(seq(a[0]).copy()))))
            .with(Trait.ITERATOR),
        of("first", 3, "list[T] -> T", "{0:p}[0]", a -> at(seq(a[0]), 0)),
        of("last", 3, "list[T] -> T", "{0:p}[-1]", a -> at(seq(a[0]), -1)),
        of("at", 3, "(list[T], int) -> T", "{0:p}[{1}]", a -> at(seq(a[0]), (Long) a[1])),
        of("take", 3, "(list[T], int) -> list[T]", "{0:p}[:{1}]",
            a -> slice(seq(a[0]), 0, (Long) a[1])),
        of("drop", 3, "(list[T], int) -> list[T]", "{0:p}[{1}:]",
            a -> slice(seq(a[0]), (Long) a[1], Long.MAX_VALUE)),
        of("slice", 6, "(list[T], int, int) -> list[T]", "{0:p}[{1}:{2}]",
            a -> slice(seq(a[0]), (Long) a[1], (Long) a[2])),
        of("every", 5, "(list[T], int) -> list[T]", "{0:p}[::{1}]",
            a -> step(seq(a[0]), (Long) a[1])),
        of("concat", 3, "(list[T], list[T]) -> list[T]", "{0:10} + {1:11}", 10,
            a -> bounded(seq(a[0]).plus(seq(a[1])))),
        of("append", 4, "(list[T], T) -> list[T]", "{0:10} + [{1}]", 10,
            a -> seq(a[0]).plus(new Seq(a[1]))),
        of("prepend", 5, "(T, list[T]) -> list[T]", "[{0}] + {1:11}", 10,
            a -> new Seq(a[0]).plus(seq(a[1]))),
        of("single", 4, "T -> list[T]", "[{0}]", a -> new Seq(a[0])),
        of("both", 5, "(T, T) -> list[T]", "[{0}, {1}]", a -> new Seq(a[0], a[1])),
        of("repeat", 5, "(list[T], int) -> list[T]", "{0:11} * {1:12}", 11,
            a -> repeat(seq(a[0]), (Long) a[1])),
        of("contains", 3, "(T, list[T]) -> bool", "{0:6} in {1:6}", 5,
            a -> seq(a[1]).contains(a[0])),
        of("count", 4, "(list[T], T) -> int", "{0:p}.count({1})", a -> count(seq(a[0]), a[1])),
        of("index", 5, "(list[T], T) -> int", "{0:p}.index({1})",
            a -> seq(a[0]).contains(a[1]) ? (Object) (long) seq(a[0]).indexOf(a[1]) : ERROR),
        of("range", 3, "int -> list[int]", "range({0})", a -> range(0, (Long) a[0]))
            .with(Trait.ITERATOR),
        of("range1", 3, "int -> list[int]", "range(1, {0:10} + 1)", a -> range(1, (Long) a[0] + 1))
            .with(Trait.ITERATOR),
        of("range2", 4, "(int, int) -> list[int]", "range({0}, {1})",
            a -> range((Long) a[0], (Long) a[1])).with(Trait.ITERATOR),
        of("fst", 1, "tuple[T, U] -> T", "{0:p}[0]", a -> seq(a[0]).get(0)),
        of("snd", 1, "tuple[T, U] -> U", "{0:p}[1]", a -> seq(a[0]).get(1)),
        of("pair", 3, "(T, U) -> tuple[T, U]", "({0}, {1})", a -> new Seq(a[0], a[1])),
        of("enumerate", 4, "list[T] -> list[tuple[int, T]]", "enumerate({0:s})",
            a -> Grids.enumerate(seq(a[0]))).with(Trait.ITERATOR),
        of("zip", 4, "(list[T], list[U]) -> list[tuple[T, U]]", "zip({0:s}, {1:s})",
            a -> Grids.zip(seq(a[0]), seq(a[1]))).with(Trait.ITERATOR));
  }

  static Seq seq(Object value) {
    return (Seq) value;
  }

  static Object bounded(Seq value) {
    return value.size() > Values.MAX_ITEMS ? ERROR : value;
  }

  static Seq sort(Seq list, Comparator<Object> order) {
    var items = list.copy();
    Arrays.sort(items, order);
    return new Seq(items);
  }

  static Seq reverse(Seq list) {
    int size = list.size();
    var items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = list.get(size - 1 - i);
    }
    return new Seq(items);
  }

  /** Position of a slice bound: negative ones count from the end, all are clamped. */
  static int bound(long index, int size) {
    return (int) Math.clamp(index < 0 ? index + size : index, 0L, (long) size);
  }

  static Seq slice(Seq list, long from, long to) {
    return list.slice(bound(from, list.size()), bound(to, list.size()));
  }

  static Object range(long from, long to) {
    if (to - from > MAX_RANGE) {
      return ERROR;
    }
    var items = new Object[(int) Math.max(0, to - from)];
    for (int i = 0; i < items.length; i++) {
      items[i] = from + i;
    }
    return new Seq(items);
  }

  private static Object at(Seq list, long index) {
    long place = index < 0 ? index + list.size() : index;
    return place < 0 || place >= list.size() ? ERROR : list.get((int) place);
  }

  private static Object step(Seq list, long step) {
    if (step < 1) {
      return ERROR;
    }
    long size = (list.size() + step - 1) / step;
    var items = new Object[(int) size];
    for (int i = 0; i < items.length; i++) {
      items[i] = list.get((int) (i * step));
    }
    return new Seq(items);
  }

  private static Object repeat(Seq list, long times) {
    if (times * list.size() > Values.MAX_ITEMS || times > Values.MAX_ITEMS) {
      return ERROR;
    }
    var all = Seq.EMPTY;
    for (long i = 0; i < times; i++) {
      all = all.plus(list);
    }
    return all;
  }

  private static Object count(Seq list, Object wanted) {
    long count = 0;
    for (int i = 0; i < list.size(); i++) {
      count += list.get(i).equals(wanted) ? 1 : 0;
    }
    return count;
  }

  /** The first smallest or largest item, as Python chooses among equals. */
  private static Object extreme(Seq list, int sign) {
    if (list.size() == 0) {
      return ERROR;
    }
    var best = list.get(0);
    for (int i = 1; i < list.size(); i++) {
      best = Values.compare(list.get(i), best) * sign > 0 ? list.get(i) : best;
    }
    return best;
  }

  private static Object fold(Object list, Object start,
      java.util.function.BinaryOperator<Object> step) {
    var result = start;
    var items = seq(list);
    for (int i = 0; i < items.size() && result != ERROR; i++) {
      result = step.apply(result, items.get(i));
    }
    return result;
  }

  private static Object sumOfFloats(Seq list) {
    double sum = 0;
    for (int i = 0; i < list.size(); i++) {
      sum += (Double) list.get(i);
    }
    return Double.isFinite(sum) ? (Object) sum : ERROR;
  }
}
