package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is looked for: expressions of the goal's type that give the expected answers. Once one is
 * found the search goes on for a while, since a program that uses all arguments and all numbers of
 * the goal, and raises on no probe, is better than one that was merely cheaper.
 */
final class Goal {

  private static final int MAX_FITS = 64;
  private static final int UNUSED = 4;
  private static final int UNSAID = 3;
  private static final int RAISES = 3;

  private final Question question;
  private final Set<Expr.Const> literals;
  private final Budget budget;
  private final Set<String> refused;
  private final Function<Expr, String> print;
  private final List<Fit> fits = new ArrayList<>();
  private final Set<Entry.Key> known = new HashSet<>();
  private final Set<Entry.Key> wrong = new HashSet<>();

  /** A program that fits, and how much speaks against it. */
  private record Fit(Entry entry, int flaws) {
    int badness() {
      return entry.cost() + flaws;
    }
  }

  Goal(Question question, Set<Expr.Const> literals, Budget budget, Set<String> refused,
      Function<Expr, String> print) {
    this.question = question;
    this.literals = new LinkedHashSet<>(literals);
    this.literals.removeIf(literal -> literal.value() instanceof Long n && (n == 0 || n == 1));
    this.budget = budget;
    this.refused = refused;
    this.print = print;
  }

  /** Looks at an expression; false when nothing better is to be expected. */
  boolean visit(Entry entry) {
    if (entry.expr().type().equals(question.result()) && fits(entry.values())) {
      take(entry);
    }
    return fits.size() < MAX_FITS;
  }

  private boolean fits(Object[] values) {
    for (int i = 0; i < question.examples(); i++) {
      if (values[i] == Values.ERROR || !Values.answers(values[i], question.expected().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes a program in that fits, unless it or its equal was refused. */
  void take(Entry found) {
    var entry = question.fallback().isPresent()
        ? question.fallback().get().around(found, question)
        : found;
    var key = entry.key();
    if (wrong.contains(key) || known.contains(key)) {
      return;
    }
    if (refused.contains(print.apply(entry.expr()))) {
      wrong.add(key);
      return;
    }
    known.add(key);
    var fit = new Fit(entry, flaws(entry));
    if (fits.isEmpty() || fit.flaws < fits.getFirst().flaws) {
      long more = fit.flaws == 0
          ? 1_000 + budget.nodes() / 16
          : 20_000L * Math.min(6, fit.flaws) + budget.nodes() / 4;
      budget.atMost(budget.nodes() + more);
    }
    fits.add(fit);
    fits.sort(Comparator.comparingInt(Fit::badness));
  }

  boolean found() {
    return !fits.isEmpty();
  }

  /** The program to propose. Equal ones: the first found. */
  Optional<Expr> best() {
    return fits.stream().findFirst().map(fit -> fit.entry().expr());
  }

  private int flaws(Entry entry) {
    int unused = 0;
    for (var variable : question.parameters()) {
      unused += (entry.uses() & 1L << variable.slot()) == 0 ? 1 : 0;
    }
    int errors = 0;
    for (var value : entry.values()) {
      errors += value == Values.ERROR ? 1 : 0;
    }
    var unsaid = new HashSet<>(literals);
    unsaid.removeIf(literal -> mentions(entry.expr(), literal));
    return UNUSED * unused + RAISES * Math.min(errors, 2)
        + UNSAID * Math.min(2, unsaid.size());
  }

  private static boolean mentions(Expr expr, Expr.Const literal) {
    return switch (expr) {
      case Expr.Var _ -> false;
      case Expr.Const constant -> constant.equals(literal);
      case Expr.Lambda(_, var body) -> mentions(body, literal);
      case Expr.Apply apply -> apply.arguments().stream().anyMatch(a -> mentions(a, literal));
    };
  }
}
