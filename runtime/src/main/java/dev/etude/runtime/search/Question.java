package dev.etude.runtime.search;

import dev.etude.runtime.model.Brief;
import dev.etude.sandbox.Tests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A brief as the search understands it: typed parameters, rows of arguments, wanted answers.
 *
 * @param arguments one row for each example, then one for each probe
 * @param expected the answers of the examples; probes have none
 * @param fallback a special case that the goal speaks of
 */
record Question(List<String> names, List<Expr.Var> parameters, Type result,
    List<Object[]> arguments, List<Object> expected, Optional<Fallback> fallback) {

  private static final int MAX_EXAMPLES = 24;

  /** Empty when types or values are beyond what the search can handle. */
  static Optional<Question> of(Brief brief) {
    var header = TypeReader.header(brief.signature());
    var examples = brief.examples().stream().limit(MAX_EXAMPLES).toList();
    if (examples.isEmpty()) {
      return Optional.empty();
    }
    int arity = examples.getFirst().arguments().size();
    var parameters = new ArrayList<Expr.Var>();
    var names = new ArrayList<String>();
    for (int p = 0; p < arity; p++) {
      int place = p;
      var type = common(p < header.types().size() ? header.types().get(p) : null, examples.stream()
          .map(e -> Values.typeOf(e.arguments().get(place))).toList());
      if (type == null) {
        return Optional.empty();
      }
      parameters.add(new Expr.Var(p, type));
      names.add(p < header.names().size() ? header.names().get(p) : "x" + p);
    }
    var result = common(header.result(), examples.stream().map(e -> Values.typeOf(e.expected()))
        .toList());
    return result == null
        ? Optional.empty()
        : values(brief.goal(), names, parameters, result,
            examples);
  }

  private static Optional<Question> values(String goal, List<String> names,
      List<Expr.Var> parameters, Type result, List<Tests.Case> examples) {
    var rows = new ArrayList<Object[]>();
    var expected = new ArrayList<Object>();
    for (var example : examples) {
      var row = example.arguments().stream().map(Values::fromPython).toArray();
      var answer = Values.fromPython(example.expected());
      if (row.length == parameters.size() && answer != Values.ERROR
          && !List.of(row).contains(Values.ERROR)) {
        rows.add(row);
        expected.add(answer);
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    rows.addAll(Probes.of(parameters, rows));
    var question = new Question(List.copyOf(names), List.copyOf(parameters), result,
        List.copyOf(rows), List.copyOf(expected), Optional.empty());
    return Optional.of(question.with(Fallback.of(goal, question)));
  }

  private Question with(Optional<Fallback> special) {
    return new Question(names, parameters, result, arguments, expected, special);
  }

  /** What all agree on; parts nobody knows are taken for integers. */
  @Nullable
  private static Type common(@Nullable Type declared, List<Optional<Type>> seen) {
    Type type = new Type.Free("?");
    for (var one : seen) {
      var before = type;
      var merged = one.flatMap(t -> Type.merge(before, t));
      if (merged.isEmpty()) {
        return null;
      }
      type = merged.get();
    }
    if (declared != null) {
      type = Type.merge(type, declared).orElse(type);
    }
    return known(type);
  }

  static Type known(Type type) {
    return switch (type) {
      case Type.Basic basic -> basic;
      case Type.Free _ -> Type.INT;
      case Type.ListOf(var item) -> new Type.ListOf(known(item));
      case Type.TupleOf(var items) -> new Type.TupleOf(items.stream().map(Question::known)
          .toList());
      case Type.DictOf(var key, var value) -> new Type.DictOf(known(key), known(value));
      case Type.Fun fun -> fun;
    };
  }

  int examples() {
    return expected.size();
  }
}
