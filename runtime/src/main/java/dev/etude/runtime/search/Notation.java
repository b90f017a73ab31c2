package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notation in which concepts are kept: {@code (sum (map (fn ($1 "int") (* $1 $1)) $0))}.
 * Variables are numbered from the parameters on. Operators are found by name and the types of their
 * arguments. What cannot be read, such as a concept of another version, is left out by the caller.
 */
final class Notation {

  private static final int MAX_DEPTH = 60;

  private final String text;
  private final Map<String, Operator> concepts;
  private final Map<Integer, Type> variables = new HashMap<>();
  private int at;
  private int depth;

  private Notation(String text, List<Type> parameters, Map<String, Operator> concepts) {
    this.text = text;
    this.concepts = concepts;
    for (int i = 0; i < parameters.size(); i++) {
      variables.put(i, parameters.get(i));
    }
  }

  static String write(Expr expr) {
    return switch (expr) {
      case Expr.Var variable -> "$" + variable.slot();
      case Expr.Const(var value, var type) -> constant(value, type);
      case Expr.Lambda(var parameters, var body) -> {
        var head = new StringBuilder("(fn (");
        parameters.forEach(p -> head.append(head.charAt(head.length() - 1) == '(' ? "" : " ")
            .append('$').append(p.slot()).append(" \"").append(p.type()).append('"'));
        yield head + ") " + write(body) + ")";
      }
      case Expr.Apply(var operator, var arguments) -> {
        var all = new StringBuilder("(").append(operator.name());
        arguments.forEach(argument -> all.append(' ').append(write(argument)));
        yield all.append(')').toString();
      }
    };
  }

  private static String constant(Object value, Type type) {
    return switch (value) {
      case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
      case Long _,Boolean _,Double _ -> value.toString();
      default -> "(nil \"" + type + "\")";
    };
  }

  /** Empty when the text is not an expression over these parameters and known operators. */
  static Optional<Expr> read(String text, List<Type> parameters, Map<String, Operator> concepts) {
    var reader = new Notation(text, parameters, concepts);
    return reader.expr().filter(_ -> reader.rest().isEmpty());
  }

  private String rest() {
    return text.substring(Math.min(at, text.length())).strip();
  }

  private Optional<Expr> expr() {
    blanks();
    if (at >= text.length() || ++depth > MAX_DEPTH) {
      return Optional.empty();
    }
    Optional<Expr> read = switch (text.charAt(at)) {
      case '(' -> form();
      case '"' -> Optional.of(new Expr.Const(quoted(), Type.STR));
      case '$' -> variable();
      default -> number(word());
    };
    depth--;
    return read;
  }

  private Optional<Expr> form() {
    at++;
    var head = word();
    if (head.equals("fn")) {
      return lambda();
    }
    if (head.equals("nil")) {
      blanks();
      var type = at < text.length() && text.charAt(at) == '"'
          ? TypeReader.read(quoted())
          : Type.INT;
      return closed() && type instanceof Type.ListOf
          ? Optional.of(new Expr.Const(Seq.EMPTY, type))
          : Optional.empty();
    }
    var arguments = new ArrayList<Expr>();
    while (!closed()) {
      var argument = expr();
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return operator(head, arguments).map(o -> new Expr.Apply(o, arguments));
  }

  private Optional<Expr> lambda() {
    var parameters = new ArrayList<Expr.Var>();
    blanks();
    if (at >= text.length() || text.charAt(at++) != '(') {
      return Optional.empty();
    }
    while (!closed()) {
      blanks();
      int slot = slot(word());
      blanks();
      if (slot < 0 || at >= text.length() || text.charAt(at) != '"') {
        return Optional.empty();
      }
      parameters.add(new Expr.Var(slot, TypeReader.read(quoted())));
      variables.put(slot, parameters.getLast().type());
    }
    var body = expr();
    return parameters.isEmpty() || !closed()
        ? Optional.empty()
        : body.map(b -> new Expr.Lambda(List.copyOf(parameters), b));
  }

  private Optional<Operator> operator(String name, List<Expr> arguments) {
    var concept = concepts.get(name);
    var all = concept == null ? Library.ALL : List.of(concept);
    var types = arguments.stream().map(Expr::type).toList();
    return all.stream().flatMap(o -> Library.instance(o, name, types).stream()).findFirst();
  }

  private Optional<Expr> variable() {
    int slot = slot(word());
    return Optional.ofNullable(variables.get(slot)).map(type -> new Expr.Var(slot, type));
  }

  /** Slots fit an environment with room for lambdas within lambdas; -1 for anything else. */
  private static int slot(String word) {
    return word.matches("\\$\\d") ? word.charAt(1) - '0' : -1;
  }

  private static Optional<Expr> number(String word) {
    if (word.equals("true") || word.equals("false")) {
      return Optional.of(new Expr.Const(word.equals("true"), Type.BOOL));
    }
    return word.matches("-?\\d{1,18}")
        ? Optional.of(new Expr.Const(Long.parseLong(word), Type.INT))
        : Optional.empty();
  }

  private String quoted() {
    var value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
      value.append(text.charAt(at));
    }
    at++;
    return value.toString();
  }

  private String word() {
    blanks();
    int from = at;
    while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean closed() {
    blanks();
    boolean closed = at < text.length() && text.charAt(at) == ')';
    at += closed ? 1 : 0;
    return closed;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
