package dev.etude.runtime.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts programs together that each are right on some examples, with a condition that tells those
 * examples apart: divide and conquer (Alur, Radhakrishna and Udupa 2017). Of all expressions that
 * are right on the same examples only the cheapest is kept.
 */
final class Cover {

  private static final int SLACK = 3;
  private static final int HINTED = 9;

  private final Question question;
  private final int all;
  private final int slack;
  private final int least;
  private final Map<Integer, Entry> answers = new LinkedHashMap<>();
  private final Map<Integer, Entry> conditions = new LinkedHashMap<>();
  private final Operator choice;

  Cover(Question question, Hints hints) {
    this.question = question;
    this.all = (1 << question.examples()) - 1;
    boolean hinted = hints.has("else", "otherwise", "unless")
        || hints.has("if") && question.fallback().isEmpty();
    this.slack = hinted ? HINTED : SLACK;
    this.least = hinted ? 1 : 2;
    this.choice = Logic.choice().bind(Map.of("T", question.result()));
  }

  /** Notes what an expression is right about. */
  void see(Entry entry) {
    var type = entry.expr().type();
    if (type.equals(question.result())) {
      int right = 0;
      for (int i = 0; i < question.examples(); i++) {
        var value = entry.values()[i];
        if (value != Values.ERROR && Values.answers(value, question.expected().get(i))) {
          right |= 1 << i;
        }
      }
      if (right != 0) {
        keep(answers, right, entry);
      }
    }
    if (type == Type.BOOL && (entry.uses() & Combination.LOOPS) == 0) {
      int holds = 0;
      for (int i = 0; i < question.examples(); i++) {
        if (entry.values()[i] == Values.ERROR) {
          return;
        }
        holds |= entry.values()[i] == Boolean.TRUE ? 1 << i : 0;
      }
      keep(conditions, holds, entry);
    }
  }

  private static void keep(Map<Integer, Entry> table, int key, Entry entry) {
    table.merge(key, entry, (old, now) -> now.cost() < old.cost() ? now : old);
  }

  /** The cheapest choice between two programs, unless it is much dearer than {@code level}. */
  Optional<Entry> best(int level) {
    Entry best = null;
    int least = level + slack;
    for (var condition : conditions.entrySet()) {
      int holds = condition.getKey();
      if (Integer.bitCount(holds) < this.least || Integer.bitCount(all & ~holds) < this.least) {
        continue;
      }
      var yes = cheapest(holds);
      var no = cheapest(all & ~holds);
      if (yes != null && no != null) {
        int cost = 3 + condition.getValue().cost() + yes.cost() + no.cost();
        if (cost < least) {
          least = cost;
          best = join(condition.getValue(), yes, no, cost);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  @org.jspecify.annotations.Nullable
  private Entry cheapest(int wanted) {
    Entry best = null;
    for (var answer : answers.entrySet()) {
      if ((answer.getKey() & wanted) == wanted
          && (best == null || answer.getValue().cost() < best.cost())) {
        best = answer.getValue();
      }
    }
    return best;
  }

  private Entry join(Entry condition, Entry yes, Entry no, int cost) {
    var values = new Object[yes.values().length];
    for (int i = 0; i < values.length; i++) {
      var holds = condition.values()[i];
      values[i] = holds == Values.ERROR
          ? holds
          : holds == Boolean.TRUE
              ? yes.values()[i]
              : no.values()[i];
    }
    return new Entry(new Expr.Apply(choice, List.of(condition.expr(), yes.expr(), no.expr())),
        values, condition.uses() | yes.uses() | no.uses(), cost);
  }
}
