package dev.etude.runtime.search;

import dev.etude.memory.Concept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes concepts from a solution: its closed sub-expressions, the largest with a lambda in them
 * first. Constants that the goal wrote down become parameters; others stay.
 */
final class Distiller {

  private static final int MOST = 3;
  private static final int SMALLEST = 3;
  private static final int LARGEST = 12;
  private static final int MAX_PARAMETERS = 3;

  private final Concepts known;
  private final Set<Expr.Const> literals;
  private final Naming naming;
  private final Meter meter = new Meter();

  Distiller(Concepts known, Set<Expr.Const> literals, String goal) {
    this.known = known;
    this.literals = literals;
    this.naming = new Naming(goal, known::has);
  }

  List<Concept> distil(Expr solution, String taskId) {
    var parts = new ArrayList<Expr.Apply>();
    collect(solution, parts);
    parts.sort(Comparator.comparingInt(part -> -worth(part, solution)));
    var seen = new HashSet<String>();
    var concepts = new ArrayList<Concept>();
    for (var part : parts) {
      var whole = Abstraction.of(part, literals);
      var source = Notation.write(whole.body());
      if (concepts.size() < MOST && useful(part, whole) && !known.hasSource(source)
          && seen.add(source)) {
        concepts.add(concept(part, whole, source, part == solution, taskId));
      }
    }
    return concepts;
  }

  private Concept concept(Expr part, Abstraction whole, String source, boolean root,
      String taskId) {
    var name = naming.name(part, root);
    var types = whole.parameters();
    var operator = Concepts.operator(name, types, whole.body(), source, meter);
    var learned = (Learned) operator.semantics();
    var python = Printer.program(name, learned.arguments(), whole.body()).strip() + "\n";
    return new Concept(name, types.stream().map(Type::toString).toList(),
        whole.body().type().toString(), source, python, taskId);
  }

  private static void collect(Expr expr, List<Expr.Apply> parts) {
    switch (expr) {
      case Expr.Var _,Expr.Const _ -> {
      }
      case Expr.Lambda(_, var body) -> collect(body, parts);
      case Expr.Apply apply -> {
        parts.add(apply);
        apply.arguments().forEach(argument -> collect(argument, parts));
      }
    }
  }

  /** The whole solution says something whatever it is made of; parts should be more than a call. */
  private static int worth(Expr.Apply part, Expr solution) {
    boolean lambda = part.arguments().stream().anyMatch(Expr.Lambda.class::isInstance);
    return Math.min(part.size(), 8) + (lambda ? 4 : 0) + (part == solution ? 6 : 0);
  }

  private static boolean useful(Expr.Apply part, Abstraction whole) {
    int size = part.size();
    int parameters = whole.parameters().size();
    if (size < SMALLEST || size > LARGEST || parameters < 1 || parameters > MAX_PARAMETERS) {
      return false;
    }
    // A bare operator on variables, such as x + k, is there already; n % 10 says more.
    return whole.body() instanceof Expr.Apply apply
        && apply.arguments().stream().anyMatch(Distiller::says);
  }

  private static boolean says(Expr argument) {
    return switch (argument) {
      case Expr.Var _ -> false;
      case Expr.Const(var value, _) -> value instanceof Long number && number > 1;
      case Expr.Lambda _,Expr.Apply _ -> true;
    };
  }
}
