package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints operators that take a function first, and filters within them, as comprehensions. */
final class Comprehension {

  private static final Set<String> BRACKETED = Set.of("map", "filter", "flatten", "transpose",
      "diagonal", "windows", "chunks", "prefixes", "runs");

  private final Phrase phrase;
  private final Names names;

  Comprehension(Phrase phrase, Names names) {
    this.phrase = phrase;
    this.names = names;
  }

  /** Whether an expression prints as {@code [... for ...]}. */
  static boolean isOne(Expr expr) {
    return expr instanceof Expr.Apply apply && BRACKETED.contains(apply.operator().name());
  }

  String print(Expr.Apply apply) {
    var lambda = (Expr.Lambda) apply.arguments().getFirst();
    var source = apply.arguments().getLast();
    boolean key = apply.operator().form().contains("{x:l}");
    var conditions = new ArrayList<Expr.Lambda>();
    while (!key && source instanceof Expr.Apply inner && inner.operator().name().equals("filter")) {
      conditions.addFirst((Expr.Lambda) inner.arguments().getFirst());
      source = inner.arguments().getLast();
    }
    var over = phrase.hole(source, key ? "s" : "o");
    phrase.enter();
    var bodies = new ArrayList<Expr>();
    bodies.add(lambda.body());
    conditions.forEach(c -> bodies.add(c.body()));
    var variable = lambda.parameters().getFirst();
    var shown = bind(variable, bodies, source, !key && unpackable(apply, bodies, variable));
    var ifs = new StringBuilder();
    conditions.forEach(c -> ifs.append(" if ").append(phrase.hole(c.body(), "3")));
    var form = apply.operator().form();
    boolean ownIf = form.contains("if {f:2}");
    var body = phrase.hole(lambda.body(), ownIf && !conditions.isEmpty() ? "3" : "1");
    var text = form.replace("{1:s}", over).replace("{x:l}", shown);
    text = ownIf && !conditions.isEmpty()
        ? text.replace("{1:o} if {f:2}", "{1:o}" + ifs + " if {f:2}")
        : text.replace("{1:o}", "{1:o}" + ifs);
    text = text.replace("{1:o}", over).replace("{x}", shown)
        .replace("{e}", names.of(variable))
        .replaceAll("\\{f(:\\d)?}", java.util.regex.Matcher.quoteReplacement(body));
    names.release(variable.slot());
    phrase.leave();
    return text;
  }

  /** A pair of which only the parts are used is taken apart, unless it is itself collected. */
  private static boolean unpackable(Expr.Apply apply, List<Expr> bodies, Expr.Var variable) {
    return variable.type() instanceof Type.TupleOf(var items) && items.size() == 2
        && bodies.stream().allMatch(body -> onlyParts(body, variable.slot()))
        && bodies.stream().anyMatch(body -> parts(body, variable.slot(), "fst")
            || parts(body, variable.slot(), "snd"))
        && !apply.operator().name().isEmpty();
  }

  private static boolean onlyParts(Expr expr, int slot) {
    return switch (expr) {
      case Expr.Var variable -> variable.slot() != slot;
      case Expr.Const _ -> true;
      case Expr.Lambda(_, var body) -> onlyParts(body, slot);
      case Expr.Apply apply -> isPart(apply, slot)
          || apply.arguments().stream().allMatch(a -> onlyParts(a, slot));
    };
  }

  private static boolean isPart(Expr.Apply apply, int slot) {
    return (apply.operator().name().equals("fst") || apply.operator().name().equals("snd"))
        && apply.arguments().getFirst() instanceof Expr.Var variable && variable.slot() == slot;
  }

  private static boolean parts(Expr expr, int slot, String which) {
    return switch (expr) {
      case Expr.Var _,Expr.Const _ -> false;
      case Expr.Lambda(_, var body) -> parts(body, slot, which);
      case Expr.Apply apply -> isPart(apply, slot) && apply.operator().name().equals(which)
          || apply.arguments().stream().anyMatch(a -> parts(a, slot, which));
    };
  }

  private String bind(Expr.Var variable, List<Expr> bodies, Expr source, boolean unpack) {
    if (unpack && variable.type() instanceof Type.TupleOf(var items)) {
      var first = bodies.stream().anyMatch(b -> parts(b, variable.slot(), "fst"));
      var second = bodies.stream().anyMatch(b -> parts(b, variable.slot(), "snd"));
      boolean numbered = source instanceof Expr.Apply apply
          && apply.operator().name().equals("enumerate");
      var parts = List.of(first || !second
          ? fresh(items.getFirst(), numbered ? "i" : "")
          : "_", second ? fresh(items.getLast(), "") : "_");
      names.unpack(variable.slot(), parts);
      return String.join(", ", parts);
    }
    var hint = source instanceof Expr.Var list ? names.of(list) : "";
    boolean plural = hint.length() > 1 && hint.endsWith("s");
    boolean characters = source instanceof Expr.Apply apply
        && apply.operator().name().equals("chars");
    var name = fresh(variable.type(), plural
        ? hint.substring(0, hint.length() - 1)
        : characters ? "c" : "");
    names.bind(variable.slot(), name);
    return name;
  }

  private String fresh(Type type, String hint) {
    if (!hint.isEmpty()) {
      return names.fresh(hint, "x", "y", "z");
    }
    return switch (type) {
      case Type.ListOf _,Type.DictOf _ -> names.fresh("row", "part", "group");
      case Type.TupleOf _ -> names.fresh("pair", "p", "q");
      case Type.Basic basic when basic == Type.STR -> names.fresh("word", "part", "other");
      case Type.Basic _,Type.Fun _,Type.Free _ -> names.fresh("x", "y", "z", "u", "v");
    };
  }
}
