package dev.etude.runtime.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a goal says about a special case, as in <i>"...; 0 if `xs` is empty"</i>: the answer, and
 * the arguments it speaks of. Examples seldom show such cases; the words do.
 */
record Fallback(Expr.Const answer, Expr condition) {

  private static final Pattern CLAUSE = Pattern.compile(
      "(-?\\d{1,9}|'[^'\\n]*'|\\[\\]|\\{\\}|True|False|\\(-?\\d+, -?\\d+\\)) if ([^,;:.]*)");
  private static final Pattern IS_NUMBER = Pattern.compile("is (-?\\d{1,9})");

  /** Empty when the goal says no such thing, or not in a way we understand. */
  static Optional<Fallback> of(String goal, Question question) {
    var matcher = CLAUSE.matcher(goal);
    while (matcher.find()) {
      var answer = answer(matcher.group(1), question.result());
      var condition = condition(matcher.group(2), question);
      if (answer.isPresent() && condition.isPresent()) {
        return Optional.of(new Fallback(answer.get(), condition.get()));
      }
    }
    return Optional.empty();
  }

  /** On the argument that is named, else on the first that can be empty. */
  private static Optional<Expr> condition(String words, Question question) {
    for (var variable : question.parameters()) {
      var name = question.names().get(variable.slot());
      if (words.matches(".*\\b" + Pattern.quote(name) + "\\b.*")) {
        var number = IS_NUMBER.matcher(words);
        if (variable.type() == Type.INT && number.find()) {
          var value = new Expr.Const(Long.parseLong(number.group(1)), Type.INT);
          return operator("==", Type.INT).map(o -> new Expr.Apply(o, List.of(variable, value)));
        }
        return empty(variable);
      }
    }
    return question.parameters().stream().flatMap(v -> empty(v).stream()).findFirst()
        .filter(_ -> words.matches(".*\\b(empty|none|no|not)\\b.*"));
  }

  private static Optional<Expr> empty(Expr.Var variable) {
    return Stream.of("empty", "str_empty", "dict_empty")
        .flatMap(name -> operator(name, variable.type()).stream())
        .<Expr>map(o -> new Expr.Apply(o, List.of(variable))).findFirst();
  }

  private static Optional<Operator> operator(String name, Type type) {
    return Library.named(name, name.equals("==") ? List.of(type, type) : List.of(type));
  }

  private static Optional<Expr.Const> answer(String text, Type type) {
    Object value = switch (type) {
      case Type.Basic basic -> switch (basic) {
        case INT -> Letters.number(text);
        case BOOL -> text.equals("True")
            ? Boolean.TRUE
            : text.equals("False")
                ? Boolean.FALSE
                : Values.ERROR;
        case STR -> text.startsWith("'") ? text.substring(1, text.length() - 1) : Values.ERROR;
        case FLOAT -> Letters.number(text) instanceof Long number
            ? (Object) (double) number
            : Values.ERROR;
      };
      case Type.ListOf _ -> text.equals("[]") ? Seq.EMPTY : Values.ERROR;
      case Type.DictOf _ -> text.equals("{}")
          ? new Dict(new java.util.LinkedHashMap<>())
          : Values.ERROR;
      case Type.TupleOf(var items) -> pair(text, items);
      case Type.Fun _,Type.Free _ -> Values.ERROR;
    };
    return value == Values.ERROR ? Optional.empty() : Optional.of(new Expr.Const(value, type));
  }

  private static Object pair(String text, List<Type> items) {
    if (!text.startsWith("(") || items.size() != 2 || items.stream().anyMatch(t -> t != Type.INT)) {
      return Values.ERROR;
    }
    var numbers = text.substring(1, text.length() - 1).split(", ");
    return new Seq(Letters.number(numbers[0]), Letters.number(numbers[1]));
  }

  /** The program with the special case put before it. */
  Entry around(Entry entry, Question question) {
    var choice = Logic.choice().bind(java.util.Map.of("T", question.result()));
    var expr = new Expr.Apply(choice, List.of(condition, answer, entry.expr()));
    var values = new Object[entry.values().length];
    boolean needed = false;
    for (int r = 0; r < values.length; r++) {
      var holds = condition.eval(question.arguments().get(r));
      values[r] = holds == Values.ERROR
          ? holds
          : holds == Boolean.TRUE
              ? answer.value()
              : entry.values()[r];
      needed |= !values[r].equals(entry.values()[r]);
    }
    if (!needed) {
      return entry;
    }
    return new Entry(expr, values, entry.uses(), entry.cost() + 2);
  }
}
