package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tables of the expressions of one scope, by type and cost, filled from the cheapest on. Of several
 * expressions that have the same values on every row only the first is kept: observational
 * equivalence (Albarghouthi, Gulwani and Kincaid 2013; Udupa et al. 2013). Bodies of lambdas come
 * from tables of their own, compared on sampled elements (Shi et al. 2023).
 */
final class Bank {

  private static final int MAX_ENTRIES = 400_000;

  private final Space space;
  private final Scope scope;
  private final Predicate<Entry> visitor;
  private final Consumer<Entry> inserted;
  private final Map<Type, List<List<Entry>>> tables = new HashMap<>();
  private final Map<Type, List<List<Entry>>> lambdas = new HashMap<>();
  private final Map<List<Type>, Bank> inner = new HashMap<>();
  private final HashSet<Entry.Key> seen = new HashSet<>();
  private int level;
  private int required;

  /**
   * Shows every expression to the visitor, which says whether the search goes on, and every one
   * that differs from those before it to {@code inserted}.
   */
  Bank(Space space, Scope scope, Predicate<Entry> visitor, Consumer<Entry> inserted) {
    this.inserted = inserted;
    this.space = space;
    this.scope = scope;
    this.visitor = visitor;
  }

  Scope scope() {
    return scope;
  }

  /** Expressions of a type, cheapest first. */
  List<Entry> all(Type type) {
    return tables.getOrDefault(type, List.of()).stream().flatMap(List::stream).toList();
  }

  /** Fills the tables up to a cost; false when the search is over. */
  boolean fill(int cost) {
    while (level < cost) {
      level++;
      for (var leaf : space.leaves(scope, level)) {
        if (!add(leaf)) {
          return false;
        }
      }
      for (var operator : space.operators(scope.depth())) {
        if (operator.cost() < level && !new Combination(this, space, operator).build(level)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Applies the operators that give a type to what is in the tables, one part being of the highest
   * cost filled so far, up to {@code ahead} beyond it. The results are only shown to the visitor:
   * the last step of a program needs no place in the tables. Operators on plain values are left
   * out: they give too much to be tried this early.
   */
  boolean finish(Type type, int ahead) {
    boolean more = true;
    for (int cost = level + 1; cost <= level + ahead && more; cost++) {
      // The farthest cost is reached for the first time, the others need only what is new.
      required = cost < level + ahead ? level : 1;
      for (var operator : space.operators(scope.depth())) {
        if (more && operator.result().equals(type) && operator.cost() < cost
            && operator.parameters().stream().anyMatch(t -> !(t instanceof Type.Basic))) {
          more = new Combination(this, space, operator).build(cost);
        }
      }
    }
    required = 0;
    return more;
  }

  /** The cost that the dearest part must at least have when finishing; else 0. */
  int required() {
    return required;
  }

  /** Expressions of a type and an exact cost; empty where there are none. */
  List<Entry> column(Type type, int cost) {
    if (cost < 1 || cost > level) {
      return List.of();
    }
    if (type instanceof Type.Fun fun) {
      return lambdas(fun, cost);
    }
    var table = tables.get(type);
    return table == null || cost >= table.size() ? List.of() : table.get(cost);
  }

  /** Takes an expression in unless an equal one is there; false when the search is over. */
  boolean add(Entry entry) {
    if (useless(entry.values())) {
      return !space.budget().spent();
    }
    if (required > 0) {
      return visitor.test(entry) && !space.budget().spent();
    }
    boolean fresh = seen.size() < MAX_ENTRIES && seen.add(entry.key());
    if (fresh) {
      inserted.accept(entry);
      var table = tables.computeIfAbsent(entry.expr().type(), _ -> new ArrayList<>());
      while (table.size() <= entry.cost()) {
        table.add(new ArrayList<>());
      }
      table.get(entry.cost()).add(entry);
    }
    return visitor.test(entry) && !space.budget().spent();
  }

  private static boolean useless(Object[] values) {
    int errors = 0;
    for (var value : values) {
      errors += value == Values.ERROR ? 1 : 0;
    }
    return errors * 2 > values.length;
  }

  private List<Entry> lambdas(Type.Fun type, int cost) {
    if (scope.depth() >= space.maxDepth()) {
      return List.of();
    }
    var table = lambdas.computeIfAbsent(type, _ -> new ArrayList<>());
    while (table.size() <= cost) {
      table.add(List.of());
    }
    var known = table.get(cost);
    if (!known.isEmpty()) {
      return known;
    }
    var bank = inner.computeIfAbsent(type.parameters(), types -> new Bank(space,
        scope.inner(types, Samples.rows(this, types)), _ -> true, _ -> {}));
    if (bank.scope.rows().length == 0) {
      inner.remove(type.parameters());
      return List.of();
    }
    bank.fill(cost);
    var made = new ArrayList<Entry>();
    for (var body : bank.column(type.result(), cost)) {
      if ((body.uses() & bank.scope.own()) != 0) {
        made.add(lambda(bank.scope, body));
      }
    }
    table.set(cost, made);
    return made;
  }

  private Entry lambda(Scope body, Entry entry) {
    var lambda = new Expr.Lambda(body.parameters(), entry.expr());
    var closures = new Object[scope.rows().length];
    for (int r = 0; r < closures.length; r++) {
      closures[r] = new Closure(lambda, scope.rows()[r]);
    }
    return new Entry(lambda, closures, entry.uses() & ~body.own(), entry.cost());
  }
}
