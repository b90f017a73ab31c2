package dev.etude.runtime.search;

import static dev.etude.runtime.search.Lists.seq;
import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.LinkedHashMap;
import java.util.List;

/** Operators on dictionaries. */
final class Dicts {

  private Dicts() {}

  static List<Operator> operators() {
    return List.of(
        of("dict_len", 2, "dict[K, V] -> int", "len({0})", a -> (long) dict(a[0]).size()),
        of("dict_empty", 5, "dict[K, V] -> bool", "not {0:4}", 4, a -> dict(a[0]).size() == 0),
        of("keys", 2, "dict[K, V] -> list[K]", "{0:6}", 6, a -> dict(a[0]).keys())
            .with(Trait.ITERATOR),
        of("values", 2, "dict[K, V] -> list[V]", "{0:p}.values()", a -> dict(a[0]).values())
            .with(Trait.ITERATOR),
        of("items", 2, "dict[K, V] -> list[tuple[K, V]]", "{0:p}.items()",
            a -> dict(a[0]).items()).with(Trait.ITERATOR),
        of("lookup", 3, "(dict[K, V], K) -> V", "{0:p}[{1}]",
            a -> dict(a[0]).get(a[1]) instanceof Object value ? value : ERROR),
        of("get", 3, "(dict[K, V], K, V) -> V", "{0:p}.get({1}, {2})",
            a -> dict(a[0]).get(a[1]) instanceof Object value ? value : a[2]),
        of("has", 3, "(K, dict[K, V]) -> bool", "{0:6} in {1:6}", 5,
            a -> dict(a[1]).get(a[0]) != null),
        of("dict", 3, "list[tuple[K, V]] -> dict[K, V]", "dict({0:i})", a -> table(seq(a[0]))),
        of("counts", 4, "list[T] -> dict[T, int]", "{{x*}: {0:p}.count({x*}) for {x*} in {0:o}}",
            a -> counts(seq(a[0]))),
        of("invert", 5, "dict[K, V] -> dict[V, K]", "{{v*}: {k*} for {k*}, {v*} in {0:p}.items()}",
            a -> invert(dict(a[0]))),
        of("merge", 5, "(dict[K, V], dict[K, V]) -> dict[K, V]", "{0:7} | {1:8}", 7,
            a -> merge(dict(a[0]), dict(a[1]))));
  }

  static Dict dict(Object value) {
    return (Dict) value;
  }

  private static Object table(Seq pairs) {
    var table = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < pairs.size(); i++) {
      table.put(seq(pairs.get(i)).get(0), seq(pairs.get(i)).get(1));
    }
    return new Dict(table);
  }

  private static Object counts(Seq list) {
    var table = new LinkedHashMap<Object, Object>();
    for (int i = 0; i < list.size(); i++) {
      table.merge(list.get(i), 1L, (n, one) -> (Long) n + (Long) one);
    }
    return new Dict(table);
  }

  private static Object invert(Dict dict) {
    var table = new LinkedHashMap<Object, Object>();
    for (var entry : dict.copy().entrySet()) {
      table.put(entry.getValue(), entry.getKey());
    }
    return new Dict(table);
  }

  private static Object merge(Dict left, Dict right) {
    var table = left.copy();
    table.putAll(right.copy());
    return table.size() > Values.MAX_ITEMS ? ERROR : new Dict(table);
  }
}
