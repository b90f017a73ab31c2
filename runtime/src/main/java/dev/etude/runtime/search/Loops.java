package dev.etude.runtime.search;

/** Prints folds and iterations as loops before the expression that needs their result. */
final class Loops {

  private final Phrase phrase;
  private final Names names;

  Loops(Phrase phrase, Names names) {
    this.phrase = phrase;
    this.names = names;
  }

  /** Adds the statements of the loop and gives the name of its result. */
  String print(Expr.Apply apply) {
    var lambda = (Expr.Lambda) apply.arguments().getFirst();
    return switch (apply.operator().name()) {
      case "fold" -> fold(apply, lambda);
      case "times" -> times(apply, lambda);
      case "recur" -> recur(apply, lambda);
      case "group_by" -> group(apply, lambda);
      default -> throw new IllegalArgumentException(apply.operator().name() + " is no loop");
    };
  }

  private String fold(Expr.Apply apply, Expr.Lambda lambda) {
    var start = phrase.hole(apply.arguments().get(1), "1");
    var list = phrase.hole(apply.arguments().get(2), "o");
    var result = names.fresh("result", "total");
    var item = names.fresh("x", "y", "z");
    names.bind(lambda.parameters().getFirst().slot(), result);
    names.bind(lambda.parameters().getLast().slot(), item);
    phrase.state(result + " = " + start);
    phrase.state("for " + item + " in " + list + ":");
    phrase.state("    " + result + " = " + body(lambda));
    return result;
  }

  private String times(Expr.Apply apply, Expr.Lambda lambda) {
    var start = phrase.hole(apply.arguments().get(1), "1");
    var count = phrase.hole(apply.arguments().get(2), "1");
    var result = names.fresh("result", "value");
    names.bind(lambda.parameters().getFirst().slot(), result);
    phrase.state(result + " = " + start);
    phrase.state("for _ in range(" + count + "):");
    phrase.state("    " + result + " = " + body(lambda));
    return result;
  }

  private String recur(Expr.Apply apply, Expr.Lambda lambda) {
    var first = phrase.hole(apply.arguments().get(1), "1");
    var second = phrase.hole(apply.arguments().get(2), "1");
    var count = phrase.hole(apply.arguments().get(3), "1");
    var a = names.fresh("a", "p", "first");
    var b = names.fresh("b", "q", "second");
    names.bind(lambda.parameters().getFirst().slot(), a);
    names.bind(lambda.parameters().getLast().slot(), b);
    phrase.state(a + ", " + b + " = " + first + ", " + second);
    phrase.state("for _ in range(" + count + "):");
    phrase.state("    " + a + ", " + b + " = " + b + ", " + body(lambda));
    return a;
  }

  private String group(Expr.Apply apply, Expr.Lambda lambda) {
    var list = phrase.hole(apply.arguments().get(1), "o");
    var groups = names.fresh("groups", "table");
    var item = names.fresh("x", "y", "z");
    names.bind(lambda.parameters().getFirst().slot(), item);
    phrase.state(groups + " = {}");
    phrase.state("for " + item + " in " + list + ":");
    phrase.state("    " + groups + ".setdefault(" + body(lambda) + ", []).append(" + item + ")");
    return groups;
  }

  private String body(Expr.Lambda lambda) {
    phrase.enter();
    var body = phrase.hole(lambda.body(), "1");
    phrase.leave();
    return body;
  }
}
