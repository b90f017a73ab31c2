package dev.etude.runtime.search;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints expressions as Python functions, with the imports and the concepts they need. */
final class Printer {

  private static final Set<String> ITERTOOLS = Set.of("accumulate", "groupby", "combinations");

  private Printer() {}

  /** A program: imports, the functions of the concepts it uses, and the function itself. */
  static String program(String name, List<String> arguments, Expr expr) {
    var concepts = new LinkedHashSet<Learned>();
    collect(expr, concepts);
    var parts = new ArrayList<String>();
    for (var concept : concepts) {
      parts.add(function(concept.name(), concept.arguments(), concept.body()));
    }
    parts.add(function(name, arguments, expr));
    var code = String.join("\n\n\n", parts) + "\n";
    var imports = imports(code);
    return imports.isEmpty() ? code : imports + "\n\n" + code;
  }

  /** Concepts an expression uses, those they use first. */
  static void collect(Expr expr, Set<Learned> concepts) {
    switch (expr) {
      case Expr.Var _,Expr.Const _ -> {
      }
      case Expr.Lambda(_, var body) -> collect(body, concepts);
      case Expr.Apply(var operator, var arguments) -> {
        arguments.forEach(argument -> collect(argument, concepts));
        if (operator.semantics() instanceof Learned concept && !concepts.contains(concept)) {
          collect(concept.body(), concepts);
          concepts.add(concept);
        }
      }
    }
  }

  private static String imports(String code) {
    var names = new TreeSet<String>();
    ITERTOOLS.stream().filter(name -> code.contains(name + "(")).forEach(names::add);
    var imports = names.isEmpty() ? "" : "from itertools import " + String.join(", ", names) + "\n";
    return (code.contains("math.") ? "import math\n" : "") + imports;
  }

  static String function(String name, List<String> arguments, Expr expr) {
    var lines = new ArrayList<String>();
    lines.add("def " + name + "(" + String.join(", ", arguments) + "):");
    body(expr, arguments, "    ", lines);
    return String.join("\n", lines);
  }

  private static void body(Expr expr, List<String> arguments, String indent, List<String> lines) {
    var concepts = new LinkedHashSet<Learned>();
    collect(expr, concepts);
    var names = new Names(arguments, concepts.stream().map(Learned::name).collect(toSet()));
    if (expr instanceof Expr.Apply(var operator, var parts) && operator.name().equals("if")) {
      var condition = new Phrase(names, lines, indent).hole(parts.getFirst(), "1");
      lines.add(indent + "if " + condition + ":");
      body(parts.get(1), arguments, indent + "    ", lines);
      body(parts.get(2), arguments, indent, lines);
      return;
    }
    var result = new Phrase(names, lines, indent).list(expr);
    lines.add(indent + "return " + result);
  }
}
