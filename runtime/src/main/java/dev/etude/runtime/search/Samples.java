package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that the parameters of lambdas are tried on: the elements of the lists seen so far on the
 * same row, and some values of our own where a fold needs an accumulator.
 */
final class Samples {

  private static final int ROWS = 36;
  private static final int PER_ROW = 60;

  /** Early on there are few lists; without these, few numbers would have to tell bodies apart. */
  private static final List<Long> NUMBERS = List.of(3L, 8L, 5L, 12L, -4L, 7L);

  private Samples() {}

  /** Rows of {@code bank}'s scope with values for the parameters added. */
  static List<Object[]> rows(Bank bank, List<Type> parameters) {
    var outer = bank.scope().rows();
    var pools = new ArrayList<List<List<Object>>>();
    for (var type : parameters) {
      pools.add(pool(bank, type));
    }
    var rows = new LinkedHashMap<List<Object>, Object[]>();
    int first = bank.scope().variables().size();
    for (int round = 0; round < ROWS && rows.size() < ROWS; round++) {
      for (int r = 0; r < outer.length && rows.size() < ROWS; r++) {
        var row = outer[r].clone();
        var seen = new ArrayList<Object>(List.of(r));
        for (int p = 0; p < pools.size(); p++) {
          var values = pools.get(p).get(r);
          if (!values.isEmpty()) {
            // Different strides, so that two parameters do not always take the same value.
            row[first + p] = values.get((round * (2 * p + 1) + p) % values.size());
            seen.add(row[first + p]);
          }
        }
        if (seen.size() == pools.size() + 1) {
          rows.putIfAbsent(seen, row);
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static List<List<Object>> pool(Bank bank, Type type) {
    var rows = new ArrayList<List<Object>>();
    for (int r = 0; r < bank.scope().rows().length; r++) {
      Set<Object> values = new LinkedHashSet<>();
      for (var entry : bank.all(Type.list(type))) {
        if (values.size() < PER_ROW && entry.values()[r] instanceof Seq list) {
          for (int i = 0; i < Math.min(list.size(), 12); i++) {
            values.add(list.get(i));
          }
        }
      }
      if (type == Type.INT) {
        values.addAll(NUMBERS);
      }
      for (var entry : bank.all(type)) {
        if (values.size() < PER_ROW / 3 && entry.values()[r] != Values.ERROR) {
          values.add(entry.values()[r]);
        }
      }
      rows.add(spread(List.copyOf(values)));
    }
    return rows;
  }

  /** First, last, middle and so on, so that a few values show the whole range. */
  private static List<Object> spread(List<Object> values) {
    Map<Integer, Object> spread = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      int place = i * 7 % values.size();
      while (spread.containsKey(place)) {
        place = (place + 1) % values.size();
      }
      spread.put(place, values.get(place));
    }
    return List.copyOf(spread.values());
  }
}
