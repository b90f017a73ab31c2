package dev.etude.runtime.search;

import static dev.etude.runtime.search.Operator.of;
import static dev.etude.runtime.search.Values.ERROR;

import dev.etude.runtime.search.Operator.Trait;
import java.util.ArrayList;
import java.util.List;

/** Comparison, connectives and choice. {@code >} is {@code <} with its sides swapped. */
final class Logic {

  private Logic() {}

  static List<Operator> operators() {
    var all = new ArrayList<Operator>(List.of(
        of("and", 3, "(bool, bool) -> bool", "{0:3} and {1:4}", 3, Logic::and).with(Trait.LAZY),
        of("or", 3, "(bool, bool) -> bool", "{0:2} or {1:3}", 2, Logic::or).with(Trait.LAZY),
        of("not", 3, "bool -> bool", "not {0:4}", 4, a -> !(Boolean) a[0]),
        choice(),
        of("int_of_bool", 6, "bool -> int", "int({0})", a -> (Boolean) a[0] ? 1L : 0L)));
    for (var type : List.of("int", "str", "float", "list[int]", "list[str]", "bool",
        "list[list[int]]")) {
      int more = type.equals("int") || type.equals("str") ? 0 : 2;
      var sides = "(" + type + ", " + type + ") -> bool";
      all.add(of("==", 3 + more, sides, "{0:6} == {1:6}", 5, a -> Values.equal(a[0], a[1]))
          .with(Trait.COMMUTATIVE));
      all.add(of("!=", 4 + more, sides, "{0:6} != {1:6}", 5, a -> !Values.equal(a[0], a[1]))
          .with(Trait.COMMUTATIVE));
      if (more == 0 || type.equals("float")) {
        all.add(of("<", 3, sides, "{0:6} < {1:6}", 5, a -> Values.compare(a[0], a[1]) < 0));
        all.add(of("<=", 4, sides, "{0:6} <= {1:6}", 5, a -> Values.compare(a[0], a[1]) <= 0));
      }
    }
    return all;
  }

  static Operator choice() {
    return of("if", 5, "(bool, T, T) -> T", "{1:2} if {0:2} else {2:1}", 1,
        a -> a[0] == ERROR ? ERROR : a[0] == Boolean.TRUE ? a[1] : a[2]).with(Trait.LAZY);
  }

  private static Object and(Object[] sides) {
    return sides[0] == Boolean.TRUE ? sides[1] : sides[0];
  }

  private static Object or(Object[] sides) {
    return sides[0] == Boolean.FALSE ? sides[1] : sides[0];
  }
}
