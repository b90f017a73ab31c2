package dev.etude.runtime.search;

import dev.etude.runtime.search.Operator.Trait;
import java.util.Arrays;
import java.util.List;

/** All applications of one operator to expressions of a bank that together have one cost. */
final class Combination {

  /** Set among the variables used when a part is printed as a loop. */
  static final long LOOPS = 1L << 62;

  private final Bank bank;
  private final Space space;
  private final Operator operator;
  private final Entry[] chosen;
  private final int[] costs;
  private final Object[] arguments;

  Combination(Bank bank, Space space, Operator operator) {
    this.bank = bank;
    this.space = space;
    this.operator = operator;
    this.chosen = new Entry[operator.parameters().size()];
    this.costs = new int[chosen.length];
    this.arguments = new Object[chosen.length];
  }

  /** False when the search is over. */
  boolean build(int cost) {
    return divide(chosen.length - 1, cost - operator.cost());
  }

  /** Divides a cost among the arguments up to {@code place}, the last first, functions last. */
  private boolean divide(int place, int left) {
    if (place == 0) {
      costs[0] = left;
      int required = bank.required();
      boolean wanted = required == 0 || Arrays.stream(costs).anyMatch(c -> c >= required);
      return left < 1 || !wanted || choose(chosen.length - 1);
    }
    for (int cost = 1; cost <= left - place; cost++) {
      costs[place] = cost;
      if (!bank.column(operator.parameters().get(place), cost).isEmpty()
          && !divide(place - 1, left - cost)) {
        return false;
      }
    }
    return true;
  }

  private boolean choose(int place) {
    if (place < 0) {
      return apply();
    }
    List<Entry> column = bank.column(operator.parameters().get(place), costs[place]);
    int size = column.size();
    boolean swap = place == 0 && chosen.length == 2 && operator.is(Trait.COMMUTATIVE);
    if (swap && costs[0] > costs[1]) {
      return true;
    }
    for (int i = 0; i < size; i++) {
      chosen[place] = column.get(i);
      if (place == chosen.length - 1 && bank.required() > 0
          && !space.deduction().allows(operator, chosen[place])) {
        continue;
      }
      if (!choose(place - 1)) {
        return false;
      }
      if (swap && chosen[0] == chosen[1]) {
        break;
      }
    }
    return true;
  }

  private boolean apply() {
    long uses = 0;
    int cost = operator.cost();
    for (var argument : chosen) {
      uses |= argument.uses();
      cost += argument.cost();
    }
    boolean lazy = operator.is(Trait.LAZY);
    if (uses == 0 || lazy && (uses & LOOPS) != 0) {
      return true; // nothing but constants, or a loop where Python might not get to
    }
    uses |= operator.is(Trait.LOOP) ? LOOPS : 0;
    int rows = bank.scope().rows().length;
    var values = new Object[rows];
    for (int r = 0; r < rows; r++) {
      values[r] = value(r, lazy);
    }
    space.budget().node();
    var expr = new Expr.Apply(operator, Arrays.stream(chosen).map(Entry::expr).toList());
    return bank.add(new Entry(expr, values, uses, cost));
  }

  private Object value(int row, boolean lazy) {
    for (int i = 0; i < chosen.length; i++) {
      arguments[i] = chosen[i].values()[row];
      if (arguments[i] == Values.ERROR && !lazy) {
        return Values.ERROR;
      }
    }
    space.meter().allow(Space.MAX_CALLS);
    return operator.semantics().apply(arguments);
  }
}
