package dev.etude.runtime.search;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints expressions of one function. Loops and shared parts become statements before it. */
final class Phrase {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d|f|x|[a-z]+\\*)(?::(\\w+))?}");
  private static final Set<String> ANY_ORDER = Set.of("sorted", "len", "min", "max", "contains",
      "sorted_desc");
  private static final int WIDE = 78;
  private static final int LONG = 26;

  private final Names names;
  private final List<String> statements;
  private final String indent;
  private int within;

  /** Text and how tight it binds. */
  record Text(String text, int precedence) {}

  Phrase(Names names, List<String> statements, String indent) {
    this.names = names;
    this.statements = statements;
    this.indent = indent;
  }

  String list(Expr expr) {
    return hole(expr, "1");
  }

  private Text print(Expr expr) {
    return switch (expr) {
      case Expr.Var variable -> new Text(names.of(variable), Operator.TIGHT);
      case Expr.Const(var value, var type) -> new Text(Literals.print(value, type),
          value instanceof Long number && number < 0 ? 12 : Operator.TIGHT);
      case Expr.Lambda(_, var body) -> print(body);
      case Expr.Apply apply -> apply(apply);
    };
  }

  private Text apply(Expr.Apply apply) {
    var operator = apply.operator();
    if (operator.is(Trait.LOOP)) {
      return new Text(new Loops(this, names).print(apply), Operator.TIGHT);
    }
    if (apply.arguments().getFirst() instanceof Expr.Var variable
        && (operator.name().equals("fst") || operator.name().equals("snd"))) {
      var part = names.part(variable.slot(), operator.name().equals("fst") ? 0 : 1);
      if (part != null) {
        return new Text(part, Operator.TIGHT);
      }
    }
    if (apply.arguments().getFirst() instanceof Expr.Lambda) {
      return new Text(new Comprehension(this, names).print(apply), operator.precedence());
    }
    var plain = Idioms.rewrite(apply);
    return new Text(fill(plain), plain.operator().precedence());
  }

  private String fill(Expr.Apply apply) {
    var operator = apply.operator();
    boolean lazy = operator.is(Trait.LAZY);
    within += lazy ? 1 : 0;
    var form = operator.form();
    var holes = holes(form);
    Map<Integer, String> shared = new HashMap<>();
    Map<String, String> own = new HashMap<>();
    for (int i = 0; i < apply.arguments().size(); i++) {
      var argument = apply.arguments().get(i);
      int place = i;
      long times = holes.stream().filter(h -> h.equals(String.valueOf(place))).count();
      if (times > 1 && within == 0 && argument instanceof Expr.Apply) {
        shared.put(i, name(argument, hole(argument, "0")));
      }
    }
    for (var hole : holes) {
      if (hole.endsWith("*")) {
        var wanted = hole.substring(0, hole.length() - 1);
        own.computeIfAbsent(hole, _ -> names.fresh(wanted, "y", "z"));
      }
    }
    var text = replace(form, apply, shared, own);
    own.values().forEach(names::free);
    within -= lazy ? 1 : 0;
    return text;
  }

  private static List<String> holes(String form) {
    var holes = new ArrayList<String>();
    var matcher = HOLE.matcher(form);
    while (matcher.find()) {
      holes.add(matcher.group(1));
    }
    return holes;
  }

  private String replace(String form, Expr.Apply apply, Map<Integer, String> shared,
      Map<String, String> own) {
    var texts = new ArrayList<String>();
    var matcher = HOLE.matcher(form);
    int total = form.length();
    var arguments = new ArrayList<Integer>();
    while (matcher.find()) {
      var hole = matcher.group(1);
      int place = Character.isDigit(hole.charAt(0)) ? hole.charAt(0) - '0' : -1;
      arguments.add(place);
      if (place < 0) {
        texts.add(own.getOrDefault(hole, hole));
      } else if (shared.containsKey(place)) {
        texts.add(shared.get(place));
      } else {
        var kind = matcher.group(2) == null ? "0" : matcher.group(2);
        texts.add(argument(apply, place, kind));
      }
      total += texts.getLast().length();
    }
    for (int i = 0; i < texts.size() && total > WIDE && within == 0; i++) {
      if (arguments.get(i) >= 0 && texts.get(i).length() > LONG) {
        var expr = apply.arguments().get(arguments.get(i));
        total -= texts.get(i).length();
        texts.set(i, name(expr, hole(expr, "1")));
      }
    }
    var all = texts.iterator();
    return HOLE.matcher(form).replaceAll(_ -> Matcher.quoteReplacement(all.next()));
  }

  private String argument(Expr.Apply apply, int place, String kind) {
    var argument = apply.arguments().get(place);
    if (ANY_ORDER.contains(apply.operator().name()) && argument instanceof Expr.Apply inner
        && inner.operator().name().equals("unique")) {
      return "set(" + hole(inner.arguments().getFirst(), "i") + ")";
    }
    return hole(argument, kind);
  }

  /** Text that fits into a hole of a form; see {@link Operator} for the kinds. */
  String hole(Expr expr, String kind) {
    var text = print(expr);
    boolean iterator = expr instanceof Expr.Apply apply && apply.operator().is(Trait.ITERATOR);
    boolean raw = kind.equals("i") || kind.equals("o") || kind.equals("s");
    if (iterator && !raw) {
      var inner = text.text();
      return "list(" + inner + ")";
    }
    if (kind.equals("i") && expr instanceof Expr.Apply && text.text().startsWith("[")
        && Comprehension.isOne(expr)) {
      return text.text().substring(1, text.text().length() - 1);
    }
    int wanted = switch (kind) {
      case "p" -> Operator.TIGHT;
      case "o" -> 2;
      case "i", "s" -> 1;
      default -> Integer.parseInt(kind);
    };
    boolean number = kind.equals("p") && expr instanceof Expr.Const;
    return text.precedence() < wanted || number && text.text().matches("-?\\d+")
        ? "(" + text.text() + ")"
        : text.text();
  }

  /** Within a comprehension nothing can be moved to a statement of its own. */
  void enter() {
    within++;
  }

  void leave() {
    within--;
  }

  /** Adds a statement. */
  void state(String statement) {
    statements.add(indent + statement);
  }

  /** Gives a value a name of its own. */
  private String name(Expr expr, String text) {
    var name = switch (expr.type()) {
      case Type.ListOf _ -> names.fresh("items", "others", "parts");
      case Type.DictOf _ -> names.fresh("table", "other");
      case Type.TupleOf _ -> names.fresh("pair");
      case Type.Basic basic -> switch (basic) {
        case STR -> names.fresh("text", "part");
        case BOOL -> names.fresh("holds");
        case INT, FLOAT -> names.fresh("value", "other");
      };
      case Type.Fun _,Type.Free _ -> names.fresh("value");
    };
    state(name + " = " + text);
    return name;
  }
}
