package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names for concepts: from the goal for a whole solution, from the operators for a part of it. */
final class Naming {

  private static final int WORDS = 4;
  private static final Set<String> STOP = Set.of("return", "the", "a", "an", "of", "list", "in",
      "whether", "is", "are", "that", "each", "its", "it", "to", "be", "with", "for", "their",
      "and", "from", "by", "one", "first", "as", "or", "on", "them");
  private static final Map<String, String> SPOKEN = Map.ofEntries(Map.entry("*", "product"),
      Map.entry("+", "sum"), Map.entry("-", "difference"), Map.entry("**", "power"),
      Map.entry("//", "quotient"), Map.entry("%", "remainder"), Map.entry("/", "ratio"),
      Map.entry("==", "equal"), Map.entry("!=", "different"), Map.entry("<", "less"),
      Map.entry("<=", "up_to"), Map.entry("divides", "divisible"), Map.entry("filter", "chosen"),
      Map.entry("count_if", "count"), Map.entry("map", "each"), Map.entry("str_len", "length"),
      Map.entry("len", "length"), Map.entry("range1", "range"), Map.entry("range2", "range"),
      Map.entry("chars", "characters"), Map.entry("str", "text"), Map.entry("int", "number"),
      Map.entry("str_reverse", "reversed"), Map.entry("str_concat", "joined"),
      Map.entry("concat", "joined"), Map.entry("dict_by", "table"), Map.entry("min_by", "least"),
      Map.entry("max_by", "most"), Map.entry("if", "choice"), Map.entry("fst", "first"),
      Map.entry("snd", "second"), Map.entry("in", "contained"), Map.entry("split", "words"),
      Map.entry("sorted_by_desc", "sorted_by"), Map.entry("and", "both"), Map.entry("or", "either"),
      Map.entry("not", "not"), Map.entry("all", "all"), Map.entry("any", "any"));

  private final String goal;
  private final Predicate<String> taken;
  private final Set<String> given = new HashSet<>();

  Naming(String goal, Predicate<String> taken) {
    this.goal = goal;
    this.taken = taken;
  }

  /** A Python identifier no other concept has. */
  String name(Expr part, boolean root) {
    var name = root ? fromGoal() : "";
    if (name.isEmpty()) {
      name = fromContent(part);
    }
    if (!name.matches("[a-z][a-z0-9_]*") || reserved(name)) {
      name = "part_" + name.replaceAll("[^a-z0-9_]", "");
    }
    var unique = name;
    for (int i = 2; taken.test(unique) || !given.add(unique); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }

  private static boolean reserved(String name) {
    return Names.TAKEN.contains(name)
        || Library.ALL.stream().anyMatch(o -> o.name().equals(name)) || name.equals("fn")
        || name.equals("nil") || name.equals("solve");
  }

  private String fromGoal() {
    var words = new ArrayList<String>();
    var clause = goal.toLowerCase(Locale.ROOT).split("[;.:,(]", 2)[0].replaceAll(
        "`[^`]*`|'[^']*'", " ");
    for (var word : clause.split("[^a-z]+")) {
      if (!word.isEmpty() && !STOP.contains(word) && words.size() < WORDS) {
        words.add(word);
      }
    }
    return String.join("_", words);
  }

  private static String fromContent(Expr part) {
    var words = new ArrayList<String>();
    speak(part, words);
    return String.join("_", words.subList(0, Math.min(3, words.size())));
  }

  private static void speak(Expr expr, List<String> words) {
    switch (expr) {
      case Expr.Var _,Expr.Const _ -> {
      }
      case Expr.Lambda(_, var body) -> speak(body, words);
      case Expr.Apply(var operator, var arguments) -> {
        var source = Notation.write(expr);
        if (source.matches("\\(map \\(fn \\(\\$\\d \"str\"\\) \\(int \\$\\d\\)\\) "
            + "\\(chars \\(str .*")) {
          words.add("digits");
        } else if (source.matches("\\(filter \\(fn \\((\\$\\d) \"int\"\\) "
            + "\\(divides (\\$\\d) \\1\\)\\) \\(range1 \\2\\)\\)")) {
          words.add("divisors");
        } else if (source.matches("\\(divides \\$\\d 2\\)")) {
          words.add("is_even");
        } else if (source.matches("\\((\\*|\\*\\*) (\\$\\d) (\\2|2)\\)")) {
          words.add("square");
        } else {
          var word = SPOKEN.getOrDefault(operator.name(), operator.name());
          if (!words.contains(word)) {
            words.add(word);
          }
          arguments.forEach(argument -> speak(argument, words));
        }
      }
    }
  }
}
