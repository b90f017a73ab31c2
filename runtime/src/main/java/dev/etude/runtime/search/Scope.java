package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables that expressions of one table may use, and the environments they are compared on.
 * The scope of a function has one row for each example; the scope of a lambda's body adds its
 * parameters, with sampled values.
 *
 * @param own one bit for each variable that this scope adds to the one around it
 * @param depth 0 for the function, 1 for a lambda, 2 for a lambda within a lambda
 */
record Scope(List<Expr.Var> variables, Object[][] rows, long own, int depth) {

  /** The scope of a body with these parameters; {@code samples} are rows of this scope extended. */
  Scope inner(List<Type> parameters, List<Object[]> samples) {
    var all = new ArrayList<>(variables);
    long mask = 0;
    for (var type : parameters) {
      mask |= 1L << all.size();
      all.add(new Expr.Var(all.size(), type));
    }
    return new Scope(all, samples.toArray(Object[][]::new), mask, depth + 1);
  }

  List<Expr.Var> parameters() {
    return variables.stream().filter(v -> (own & 1L << v.slot()) != 0).toList();
  }
}
