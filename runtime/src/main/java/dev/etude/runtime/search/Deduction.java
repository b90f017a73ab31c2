package dev.etude.runtime.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules out lists that an operator with a function cannot turn into the answers, whatever the
 * function: a map keeps the length, a filter the order, a sort the items (Feser, Chaudhuri and
 * Dillig 2015). Saves trying any function on them in the last step of a program.
 */
final class Deduction {

  private final Question question;
  private final Map<String, Map<Entry, Boolean>> known = new HashMap<>();

  Deduction(Question question) {
    this.question = question;
  }

  /** Whether some function could make this operator give the answers from this list. */
  boolean allows(Operator operator, Entry list) {
    return switch (operator.name()) {
      case "map", "filter", "sorted_by", "sorted_by_desc", "max_by", "min_by", "count_if",
          "dict_by" ->
        known.computeIfAbsent(operator.name(), _ -> new IdentityHashMap<>())
            .computeIfAbsent(list, entry -> possible(operator.name(), entry.values()));
      default -> true;
    };
  }

  private boolean possible(String name, Object[] lists) {
    for (int i = 0; i < question.examples(); i++) {
      if (!(lists[i] instanceof Seq list) || !possible(name, list, question.expected().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean possible(String name, Seq list, Object answer) {
    return switch (name) {
      case "map" -> answer instanceof Seq mapped && maps(list, mapped);
      case "filter" -> answer instanceof Seq kept && keeps(list, kept);
      case "sorted_by", "sorted_by_desc" -> answer instanceof Seq sorted && sameItems(list, sorted);
      case "max_by", "min_by" -> list.contains(answer);
      case "count_if" -> answer instanceof Long count && count >= 0 && count <= list.size();
      case "dict_by" -> answer instanceof Dict table && sameKeys(list, table);
      default -> true;
    };
  }

  private static boolean maps(Seq list, Seq mapped) {
    if (list.size() != mapped.size()) {
      return false;
    }
    var images = new HashMap<Object, Object>();
    for (int i = 0; i < list.size(); i++) {
      var before = images.putIfAbsent(list.get(i), mapped.get(i));
      if (before != null && !before.equals(mapped.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean keeps(Seq list, Seq kept) {
    int at = 0;
    for (int i = 0; i < list.size(); i++) {
      if (kept.contains(list.get(i))) {
        if (at == kept.size() || !kept.get(at).equals(list.get(i))) {
          return false;
        }
        at++;
      }
    }
    return at == kept.size();
  }

  private static boolean sameItems(Seq list, Seq sorted) {
    return list.size() == sorted.size() && count(list).equals(count(sorted));
  }

  private static Map<Object, Integer> count(Seq list) {
    var counts = new HashMap<Object, Integer>();
    Arrays.stream(list.copy()).forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }

  private static boolean sameKeys(Seq list, Dict table) {
    return List.of(table.keys().copy()).stream().allMatch(list::contains)
        && Arrays.stream(list.copy()).allMatch(key -> table.get(key) != null);
  }
}
