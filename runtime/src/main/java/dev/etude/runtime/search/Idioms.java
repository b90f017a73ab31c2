package dev.etude.runtime.search;

import dev.etude.runtime.search.Operator.Trait;
import java.util.List;
import java.util.Map;

/** Turns expressions round so that they read as people write them; the meaning stays. */
final class Idioms {

  private static final Map<String, String> NEGATED = Map.of("divides", "{0:11} % {1:12} != 0",
      "contains", "{0:6} not in {1:6}", "in", "{0:6} not in {1:6}", "has", "{0:6} not in {1:6}",
      "==", "{0:6} != {1:6}", "!=", "{0:6} == {1:6}", "empty", "len({0}) > 0", "<",
      "{0:6} >= {1:6}", "<=", "{0:6} > {1:6}");

  private static final Map<String, String> MIRRORED = Map.of("{0:6} < {1:6}", "{0:6} > {1:6}",
      "{0:6} <= {1:6}", "{0:6} >= {1:6}", "{0:6} > {1:6}", "{0:6} < {1:6}", "{0:6} >= {1:6}",
      "{0:6} <= {1:6}");

  private Idioms() {}

  static Expr.Apply rewrite(Expr.Apply apply) {
    var operator = apply.operator();
    var first = apply.arguments().getFirst();
    if (operator.name().equals("not") && first instanceof Expr.Apply inner
        && NEGATED.containsKey(inner.operator().name())) {
      return rewrite(new Expr.Apply(inner.operator()
          .printed(NEGATED.get(inner.operator().name()), 5), inner.arguments()));
    }
    if (apply.arguments().size() != 2 || rank(first) >= rank(apply.arguments().get(1))) {
      return apply;
    }
    var form = operator.is(Trait.COMMUTATIVE) ? operator.form() : MIRRORED.get(operator.form());
    return form == null
        ? apply
        : new Expr.Apply(operator.printed(form, operator.precedence()),
            List.of(apply.arguments().get(1), first));
  }

  /** Constants stand on the right. */
  private static int rank(Expr expr) {
    return expr instanceof Expr.Const ? 0 : 1;
  }
}
