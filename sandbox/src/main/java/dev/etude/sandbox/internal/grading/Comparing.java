package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Tests.Case;
import dev.etude.sandbox.grade.Comparison;
import dev.etude.sandbox.internal.grading.Opinion.Decided;
import dev.etude.sandbox.internal.grading.Opinion.Open;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.util.ArrayList;
import java.util.List;

/** Decides by comparison with the expected value. */
final class Comparing {

  private static final Comparison EXACT = new Comparison(0);

  private final Comparison comparison;
  private final boolean anyOrder;

  Comparing(Judge.Compares judge) {
    comparison = new Comparison(judge.floatTolerance(), judge.jsonTypes());
    anyOrder = judge.anyOrder();
  }

  /** Whether two lists of values are exactly the same. */
  static boolean same(List<PyValue> before, List<PyValue> after) {
    return EXACT.agree(new TupleOf(before), new TupleOf(after));
  }

  List<Decided> decide(List<Case> cases, List<Opinion> opinions) {
    var decided = new ArrayList<Decided>();
    for (var opinion : opinions) {
      decided.add(switch (opinion) {
        case Decided already -> already;
        case Open(var answer) -> compare(cases.get(decided.size()).expected(), answer);
      });
    }
    return decided;
  }

  private Decided compare(PyValue expected, PyValue answer) {
    boolean right = anyOrder
        ? comparison.agreeInAnyOrder(expected, answer)
        : comparison.agree(expected, answer);
    return right
        ? Decided.RIGHT
        : new Decided("returned " + Reasons.value(answer) + ", expected "
            + Reasons.value(expected) + (anyOrder ? " in any order" : ""));
  }
}
