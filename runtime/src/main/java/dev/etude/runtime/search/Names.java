package dev.etude.runtime.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of variables while a function is printed. */
final class Names {

  /** What Python or our forms use already. */
  static final Set<String> TAKEN = Set.of("math", "accumulate", "groupby", "combinations",
      "list", "str", "int", "len", "sum", "min", "max", "sorted", "range", "zip", "enumerate",
      "abs",
      "dict", "set", "all", "any", "float", "round", "chr", "ord", "_", "in", "if", "for", "and",
      "or", "not", "is", "as", "def", "return", "else", "lambda", "from", "import", "True", "False",
      "None", "pass", "while", "with", "try", "del", "class", "global", "yield");

  private final Set<String> used = new HashSet<>(TAKEN);
  private final Map<Integer, String> variables = new HashMap<>();
  private final Map<Integer, List<String>> unpacked = new HashMap<>();

  Names(List<String> arguments, Set<String> functions) {
    used.addAll(functions);
    for (int slot = 0; slot < arguments.size(); slot++) {
      used.add(arguments.get(slot));
      variables.put(slot, arguments.get(slot));
    }
  }

  /** A name not in use, like the first of the preferred ones that is free. */
  String fresh(String... preferred) {
    for (var name : preferred) {
      if (used.add(name)) {
        return name;
      }
    }
    int number = 2;
    while (!used.add(preferred[0] + number)) {
      number++;
    }
    return preferred[0] + number;
  }

  void free(String name) {
    used.remove(name);
  }

  void bind(int slot, String name) {
    variables.put(slot, name);
    unpacked.remove(slot);
  }

  void unpack(int slot, List<String> names) {
    unpacked.put(slot, names);
  }

  void release(int slot) {
    var parts = unpacked.remove(slot);
    if (parts != null) {
      parts.forEach(used::remove);
    } else {
      used.remove(variables.remove(slot));
    }
  }

  String of(Expr.Var variable) {
    var parts = unpacked.get(variable.slot());
    return parts == null
        ? variables.getOrDefault(variable.slot(), "v" + variable.slot())
        : "(" + String.join(", ", parts) + ")";
  }

  /** The name of one part of a variable that was unpacked, or null. */
  @org.jspecify.annotations.Nullable
  String part(int slot, int place) {
    var parts = unpacked.get(slot);
    return parts == null ? null : parts.get(place);
  }
}
