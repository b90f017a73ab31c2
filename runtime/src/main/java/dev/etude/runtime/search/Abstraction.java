package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An expression made a function of its own: its free variables, and the constants that belong to
 * the task it comes from, become parameters, and the variables of its lambdas are renumbered.
 *
 * @param parameters types of the parameters, whose slots are 0 on
 */
record Abstraction(List<Type> parameters, Expr body) {

  static Abstraction of(Expr expr, Set<Expr.Const> literals) {
    var free = new LinkedHashMap<Expr, Expr.Var>();
    collect(expr, literals, Set.of(), free);
    var types = new ArrayList<Type>();
    // Lists first, then what they are compared with, as one would write it.
    var order = new ArrayList<>(free.keySet());
    order.sort((a, b) -> Boolean.compare(a instanceof Expr.Const, b instanceof Expr.Const));
    for (var one : order) {
      free.put(one, new Expr.Var(types.size(), one.type()));
      types.add(one.type());
    }
    return new Abstraction(List.copyOf(types), rename(expr, free, Map.of(), types.size()));
  }

  private static void collect(Expr expr, Set<Expr.Const> literals, Set<Integer> bound,
      Map<Expr, Expr.Var> free) {
    switch (expr) {
      case Expr.Var variable -> {
        if (!bound.contains(variable.slot())) {
          free.put(variable, variable);
        }
      }
      case Expr.Const constant -> {
        if (literals.contains(constant)) {
          free.put(constant, new Expr.Var(0, constant.type()));
        }
      }
      case Expr.Lambda(var parameters, var body) -> {
        var inner = new java.util.HashSet<>(bound);
        parameters.forEach(p -> inner.add(p.slot()));
        collect(body, literals, inner, free);
      }
      case Expr.Apply apply -> apply.arguments().forEach(a -> collect(a, literals, bound, free));
    }
  }

  private static Expr rename(Expr expr, Map<Expr, Expr.Var> free, Map<Integer, Expr.Var> bound,
      int next) {
    return switch (expr) {
      case Expr.Var variable -> bound.containsKey(variable.slot())
          ? bound.get(variable.slot())
          : free.getOrDefault(variable, variable);
      case Expr.Const constant -> {
        var parameter = free.get(constant);
        yield parameter == null ? constant : parameter;
      }
      case Expr.Lambda(var parameters, var body) -> {
        var inner = new HashMap<>(bound);
        var renamed = new ArrayList<Expr.Var>();
        for (var parameter : parameters) {
          renamed.add(new Expr.Var(next + renamed.size(), parameter.type()));
          inner.put(parameter.slot(), renamed.getLast());
        }
        yield new Expr.Lambda(List.copyOf(renamed), rename(body, free, inner,
            next + renamed.size()));
      }
      case Expr.Apply(var operator, var arguments) -> new Expr.Apply(operator,
          arguments.stream().map(a -> rename(a, free, bound, next)).toList());
    };
  }
}
