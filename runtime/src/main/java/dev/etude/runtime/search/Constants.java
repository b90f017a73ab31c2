package dev.etude.runtime.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constants for a task, with their costs: literals of the goal first, then a few common ones. */
final class Constants {

  private static final List<Map.Entry<String, Long>> NUMERALS = List.of(Map.entry("two", 2L),
      Map.entry("three", 3L), Map.entry("four", 4L), Map.entry("five", 5L),
      Map.entry("twice", 2L), Map.entry("half", 2L));

  private Constants() {}

  static Map<Expr.Const, Integer> of(String goal, Hints hints, Set<Type> universe,
      List<String> names) {
    Map<Expr.Const, Integer> costs = new LinkedHashMap<>();
    for (var literal : Literals.in(goal, names)) {
      if (universe.contains(literal.type())) {
        costs.put(literal, 1);
      }
    }
    for (var numeral : NUMERALS) {
      if (hints.has(numeral.getKey())) {
        costs.putIfAbsent(new Expr.Const(numeral.getValue(), Type.INT), 1);
      }
    }
    long common = hints.has("digit") ? 1 : 3;
    costs.putIfAbsent(new Expr.Const(0L, Type.INT), 1);
    costs.putIfAbsent(new Expr.Const(1L, Type.INT), 1);
    costs.putIfAbsent(new Expr.Const(2L, Type.INT), hints.has("even", "odd", "square") ? 1 : 2);
    costs.putIfAbsent(new Expr.Const(10L, Type.INT), (int) common);
    if (universe.contains(Type.STR)) {
      costs.putIfAbsent(new Expr.Const("", Type.STR), 1);
      costs.putIfAbsent(new Expr.Const(" ", Type.STR), 2);
    }
    for (var type : universe) {
      if (type instanceof Type.ListOf) {
        costs.putIfAbsent(new Expr.Const(Seq.EMPTY, type), 3);
      }
    }
    return costs;
  }
}
