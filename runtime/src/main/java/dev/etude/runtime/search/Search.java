package dev.etude.runtime.search;

import dev.etude.runtime.model.Brief;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** One search for one brief: first among what the goal's words suggest, then among everything. */
final class Search {

  private static final int MAX_COST = 60;
  private static final int AHEAD = 4;

  private final Brief brief;
  private final Question question;
  private final List<Operator> concepts;
  private final Meter meter;
  private final Budget budget;
  private final long nodes;
  private final Goal goal;

  Search(Brief brief, Question question, List<Operator> concepts, Meter meter, long nodes,
      LongSupplier clock, long nanoseconds) {
    this.brief = brief;
    this.question = question;
    this.concepts = concepts;
    this.meter = meter;
    this.nodes = nodes;
    this.budget = new Budget(meter, nodes, clock, nanoseconds);
    Set<String> refused = brief.feedback().stream().map(f -> f.code().strip())
        .collect(Collectors.toSet());
    this.goal = new Goal(question, Literals.in(brief.goal(), question.names()), budget, refused,
        expr -> print(expr).strip());
  }

  Optional<Expr> run() {
    for (boolean wide : new boolean[]{false, true}) {
      if (!goal.found() && !budget.late()) {
        budget.limit(wide ? nodes : nodes / 2);
        explore(wide);
      }
    }
    return goal.best();
  }

  private void explore(boolean wide) {
    var space = new Space(question, brief.goal(), concepts, wide, budget, meter);
    var rows = question.arguments().stream().map(row -> Closure.environment(row, meter))
        .toArray(Object[][]::new);
    var cover = new Cover(question, space.hints());
    var meet = new Meet(question, space.hints(), goal::take);
    var bank = new Bank(space, new Scope(question.parameters(), rows, -1L >>> 2, 0), entry -> {
      cover.see(entry);
      return goal.visit(entry);
    }, meet::see);
    boolean more = true;
    for (int cost = 1; cost <= MAX_COST && more; cost++) {
      more = bank.fill(cost) && bank.finish(question.result(), AHEAD);
      cover.best(cost).ifPresent(goal::take);
    }
  }

  String print(Expr expr) {
    return Printer.program(brief.entryPoint(), question.names(), expr);
  }

  Budget budget() {
    return budget;
  }
}
