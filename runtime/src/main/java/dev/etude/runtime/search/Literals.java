package dev.etude.runtime.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Constants: Python's notation of them, and those that a goal writes down. */
final class Literals {

  private static final int MAX = 12;
  private static final Pattern LITERAL = Pattern
      .compile("(?<![\\w.)])-?\\d{1,9}(?![\\w]|\\.\\d)|'([^'\\n]{0,24})'|`([^`\\n]{0,24})`");

  private Literals() {}

  /** Numbers and quoted texts, in the order of their first appearance; not names of parameters. */
  static Set<Expr.Const> in(String goal, List<String> names) {
    Set<Expr.Const> found = new LinkedHashSet<>();
    var matcher = LITERAL.matcher(goal);
    while (matcher.find() && found.size() < MAX) {
      var quoted = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (quoted == null) {
        found.add(new Expr.Const(Long.parseLong(matcher.group()), Type.INT));
      } else if (!names.contains(quoted)) {
        found.add(new Expr.Const(quoted, Type.STR));
      }
    }
    return found;
  }

  static String print(Object value, Type type) {
    if (value instanceof Seq list) {
      var items = new ArrayList<String>();
      boolean tuple = type instanceof Type.TupleOf;
      for (int i = 0; i < list.size(); i++) {
        items.add(print(list.get(i), type.parts().get(tuple ? i : 0)));
      }
      var all = String.join(", ", items);
      return tuple ? "(" + all + (items.size() == 1 ? ",)" : ")") : "[" + all + "]";
    }
    return switch (value) {
      case Boolean bool -> bool ? "True" : "False";
      case String text -> quote(text);
      case Dict dict when dict.size() == 0 -> "{}";
      default -> String.valueOf(value);
    };
  }

  static String quote(String text) {
    var quoted = new StringBuilder("'");
    for (char c : text.toCharArray()) {
      quoted.append(switch (c) {
        case '\'' -> "\\'";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\t' -> "\\t";
        case '\r' -> "\\r";
        default -> c < 32 || c > 126 ? String.format("\\u%04x", (int) c) : String.valueOf(c);
      });
    }
    return quoted.append('\'').toString();
  }
}
