package dev.etude.runtime.search;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What expressions for one task are made of, and what each part costs at each depth. */
final class Space {

  /** Calls of lambdas that one evaluation may make. */
  static final int MAX_CALLS = 4_000;

  private static final int MAX_DEPTH = 2;

  private final Deduction deduction;
  private final Hints hints;
  private final Budget budget;
  private final Meter meter;
  private final Map<Expr.Const, Integer> constants;
  private final List<List<Operator>> operators = new ArrayList<>();

  Space(Question question, String goal, List<Operator> concepts, boolean wide, Budget budget,
      Meter meter) {
    this.budget = budget;
    this.meter = meter;
    deduction = new Deduction(question);
    hints = Hints.of(goal);
    var universe = Universe.of(question, hints, wide);
    constants = Constants.of(goal, hints, universe, question.names());
    var all = new ArrayList<Operator>();
    for (var concept : concepts) {
      boolean named = hints.describe(concept.name());
      var types = new ArrayList<>(concept.parameters());
      types.add(concept.result());
      if (universe.containsAll(types) && (named || wide)) {
        all.add(named ? concept.costing(Math.max(1, concept.cost() - 1)) : concept);
      }
    }
    for (var operator : Library.ALL) {
      boolean named = hints.names(operator);
      if (named || wide || Hints.core(operator)) {
        int cost = named
            ? Math.max(1, (operator.cost() + 1) / 2)
            : operator.cost()
                + (Hints.core(operator) && !Hints.ARITHMETIC.contains(operator.name()) ? 0 : 1);
        Library.instances(operator, universe).forEach(o -> all.add(o.costing(cost)));
      }
    }
    for (int depth = 0; depth <= MAX_DEPTH; depth++) {
      int at = depth;
      operators.add(all.stream().filter(o -> at == 0 || !o.is(Trait.LOOP))
          .filter(o -> at < MAX_DEPTH || !higherOrder(o))
          .map(o -> at > 0 && higherOrder(o) ? o.costing(o.cost() + 1) : o).toList());
    }
  }

  private static boolean higherOrder(Operator operator) {
    return operator.parameters().stream().anyMatch(Type.Fun.class::isInstance);
  }

  Budget budget() {
    return budget;
  }

  Meter meter() {
    return meter;
  }

  Deduction deduction() {
    return deduction;
  }

  Hints hints() {
    return hints;
  }

  int maxDepth() {
    return MAX_DEPTH;
  }

  List<Operator> operators(int depth) {
    return operators.get(depth);
  }

  /** Variables and constants of a cost. */
  List<Entry> leaves(Scope scope, int cost) {
    var leaves = new ArrayList<Entry>();
    for (var variable : scope.variables()) {
      long bit = 1L << variable.slot();
      int price = (scope.own() & bit) != 0 ? 1 : variable.type() instanceof Type.Basic ? 2 : 3;
      var values = Arrays.stream(scope.rows()).map(row -> row[variable.slot()]).toArray();
      if (price == cost) {
        leaves.add(new Entry(variable, values, bit, cost));
      }
    }
    constants.forEach((constant, price) -> {
      if (price == cost) {
        var values = new Object[scope.rows().length];
        Arrays.fill(values, constant.value());
        leaves.add(new Entry(constant, values, 0, cost));
      }
    });
    return leaves;
  }
}
