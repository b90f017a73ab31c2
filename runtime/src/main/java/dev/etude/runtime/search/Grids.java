package dev.etude.runtime.search;

import static dev.etude.runtime.search.Lists.seq;
import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.List;

/** Operators on lists of lists and on neighbours: transposing, flattening, windows, runs. */
final class Grids {

  private Grids() {}

  static List<Operator> operators() {
    return List.of(
        of("transpose", 4, "list[list[T]] -> list[list[T]]",
            "[list({row*}) for {row*} in zip(*{0:6})]",
            a -> transpose(seq(a[0]))),
        of("flatten", 4, "list[list[T]] -> list[T]",
            "[{x*} for {part*} in {0:o} for {x*} in {part*}]",
            a -> flatten(seq(a[0]))),
        of("diagonal", 6, "list[list[T]] -> list[T]",
            "[{row*}[{i*}] for {i*}, {row*} in enumerate({0:s})]", a -> diagonal(seq(a[0]))),
        of("adjacent", 5, "list[T] -> list[tuple[T, T]]", "zip({0:p}, {0:p}[1:])",
            a -> zip(seq(a[0]), Lists.slice(seq(a[0]), 1, Long.MAX_VALUE)))
            .with(Trait.ITERATOR),
        of("windows", 6, "(list[T], int) -> list[list[T]]",
            "[{0:p}[{i*}:{i*} + {1:11}] for {i*} in range(len({0}) - {1:11} + 1)]",
            a -> windows(seq(a[0]), (Long) a[1])),
        of("chunks", 6, "(list[T], int) -> list[list[T]]",
            "[{0:p}[{i*}:{i*} + {1:11}] for {i*} in range(0, len({0}), {1})]",
            a -> chunks(seq(a[0]), (Long) a[1])),
        of("prefixes", 7, "list[T] -> list[list[T]]",
            "[{0:p}[:{i*} + 1] for {i*} in range(len({0}))]", a -> prefixes(seq(a[0]))),
        of("accumulate", 5, "list[int] -> list[int]", "accumulate({0:i})",
            a -> accumulate(seq(a[0]))).with(Trait.ITERATOR),
        of("running_max", 7, "list[int] -> list[int]", "accumulate({0:s}, max)",
            a -> runningMax(seq(a[0]))).with(Trait.ITERATOR),
        of("runs", 6, "list[T] -> list[list[T]]",
            "[list({group*}) for _, {group*} in groupby({0:s})]", a -> runs(seq(a[0]))),
        of("combinations", 7, "list[T] -> list[tuple[T, T]]", "combinations({0:s}, 2)",
            a -> combinations(seq(a[0]))).with(Trait.ITERATOR));
  }

  static Seq enumerate(Seq list) {
    var items = new Object[list.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Seq((long) i, list.get(i));
    }
    return new Seq(items);
  }

  static Seq zip(Seq left, Seq right) {
    var items = new Object[Math.min(left.size(), right.size())];
    for (int i = 0; i < items.length; i++) {
      items[i] = new Seq(left.get(i), right.get(i));
    }
    return new Seq(items);
  }

  private static Object transpose(Seq grid) {
    if (grid.size() == 0) {
      return Seq.EMPTY;
    }
    int width = Values.MAX_ITEMS;
    for (int r = 0; r < grid.size(); r++) {
      width = Math.min(width, seq(grid.get(r)).size());
    }
    var columns = new Object[width];
    for (int c = 0; c < width; c++) {
      var column = new Object[grid.size()];
      for (int r = 0; r < column.length; r++) {
        column[r] = seq(grid.get(r)).get(c);
      }
      columns[c] = new Seq(column);
    }
    return new Seq(columns);
  }

  private static Object flatten(Seq grid) {
    var all = new ArrayList<Object>();
    for (int r = 0; r < grid.size(); r++) {
      for (int c = 0; c < seq(grid.get(r)).size(); c++) {
        all.add(seq(grid.get(r)).get(c));
      }
    }
    return all.size() > Values.MAX_ITEMS ? ERROR : Seq.of(all);
  }

  private static Object diagonal(Seq grid) {
    var items = new Object[grid.size()];
    for (int i = 0; i < items.length; i++) {
      if (i >= seq(grid.get(i)).size()) {
        return ERROR;
      }
      items[i] = seq(grid.get(i)).get(i);
    }
    return new Seq(items);
  }

  private static Object windows(Seq list, long width) {
    if (width < 0 || width * list.size() > 4L * Values.MAX_ITEMS) {
      return ERROR;
    }
    var all = new ArrayList<Object>();
    for (int i = 0; i + width <= list.size(); i++) {
      all.add(list.slice(i, (int) (i + width)));
    }
    return Seq.of(all);
  }

  private static Object chunks(Seq list, long width) {
    if (width < 1) {
      return ERROR;
    }
    var all = new ArrayList<Object>();
    for (long i = 0; i < list.size(); i += width) {
      all.add(Lists.slice(list, i, i + width));
    }
    return Seq.of(all);
  }

  private static Object prefixes(Seq list) {
    if (list.size() > 60) {
      return ERROR;
    }
    var all = new Object[list.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = list.slice(0, i + 1);
    }
    return new Seq(all);
  }

  private static Object accumulate(Seq list) {
    var items = new Object[list.size()];
    Object sum = 0L;
    for (int i = 0; i < items.length; i++) {
      sum = Arithmetic.plus(sum, list.get(i));
      if (sum == ERROR) {
        return ERROR;
      }
      items[i] = sum;
    }
    return new Seq(items);
  }

  private static Object runningMax(Seq list) {
    var items = list.copy();
    for (int i = 1; i < items.length; i++) {
      items[i] = Math.max((Long) items[i - 1], (Long) items[i]);
    }
    return new Seq(items);
  }

  private static Object runs(Seq list) {
    var all = new ArrayList<Object>();
    int from = 0;
    for (int i = 1; i <= list.size(); i++) {
      if (i == list.size() || !list.get(i).equals(list.get(from))) {
        all.add(list.slice(from, i));
        from = i;
      }
    }
    return Seq.of(all);
  }

  private static Object combinations(Seq list) {
    if (list.size() > 30) {
      return ERROR;
    }
    var all = new ArrayList<Object>();
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        all.add(new Seq(list.get(i), list.get(j)));
      }
    }
    return Seq.of(all);
  }
}
