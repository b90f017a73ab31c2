package dev.etude.runtime.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outermost operator from the answers inwards: given one side of a sum, a difference, a
 * concatenation or a pair, the other side is known, and a table tells whether it has been built.
 * Inverse semantics as in FlashMeta (Polozov and Gulwani 2015), used for the last step alone.
 */
final class Meet {

  private final Question question;
  private final int examples;
  private final Consumer<Entry> found;
  private final Map<Entry.Key, Entry> built = new HashMap<>();
  private final List<Type> types;
  private final boolean sums;
  private final boolean differences;

  /** Sums and differences fit too easily to be tried where the goal does not speak of them. */
  Meet(Question question, Hints hints, Consumer<Entry> found) {
    this.sums = hints.has("plus", "add", "added");
    this.differences = hints.has("minus", "differ", "subtract", "distance");
    this.question = question;
    this.examples = question.examples();
    this.found = found;
    this.types = question.result() instanceof Type.TupleOf(var items) && items.size() == 2
        ? items
        : List.of(question.result());
  }

  /** Notes an expression and joins it with earlier ones. */
  void see(Entry entry) {
    var type = entry.expr().type();
    if (!types.contains(type) || hasError(entry.values())) {
      return;
    }
    built.putIfAbsent(key(type, entry.values()), entry);
    if (question.result() instanceof Type.TupleOf) {
      pair(entry, type);
    } else if (type == Type.INT) {
      if (sums) {
        join("+", entry, other(entry, (e, g) -> number(g, -(Long) e)), true);
      }
      if (differences) {
        join("-", entry, other(entry, (e, g) -> number(e, -(Long) g)), true);
        join("-", entry, other(entry, Arithmetic::plus), false);
      }
    } else if (type == Type.STR) {
      join("str_concat", entry, other(entry, (e, g) -> text(e, g, true)), true);
      join("str_concat", entry, other(entry, (e, g) -> text(e, g, false)), false);
    } else if (type instanceof Type.ListOf) {
      join("concat", entry, other(entry, (e, g) -> list(e, g, true)), true);
      join("concat", entry, other(entry, (e, g) -> list(e, g, false)), false);
    }
  }

  private boolean hasError(Object[] values) {
    for (int i = 0; i < examples; i++) {
      if (values[i] == Values.ERROR) {
        return true;
      }
    }
    return false;
  }

  private Entry.Key key(Type type, Object[] values) {
    var shown = values.length == examples ? values : Arrays.copyOf(values, examples);
    return new Entry.Key(type, shown, Arrays.hashCode(shown));
  }

  /** Computes what must stand on the other side of an expression. */
  private interface Inverse {
    Object apply(Object side, Object wanted);
  }

  @Nullable
  private Entry other(Entry entry, Inverse inverse) {
    var values = new Object[examples];
    for (int i = 0; i < examples; i++) {
      values[i] = inverse.apply(entry.values()[i], question.expected().get(i));
      if (values[i] == Values.ERROR) {
        return null;
      }
    }
    return built.get(key(entry.expr().type(), values));
  }

  private void pair(Entry entry, Type type) {
    for (int side = 0; side < 2; side++) {
      var wanted = new Object[2][examples];
      for (int i = 0; i < examples; i++) {
        var answer = (Seq) question.expected().get(i);
        wanted[0][i] = answer.get(0);
        wanted[1][i] = answer.get(1);
      }
      if (types.get(side).equals(type)
          && key(type, entry.values()).equals(key(type, wanted[side]))) {
        join("pair", entry, built.get(key(types.get(1 - side), wanted[1 - side])), side == 0);
      }
    }
  }

  private void join(String name, Entry entry, @Nullable Entry other, boolean left) {
    if (other == null || entry.uses() == 0 && other.uses() == 0) {
      return;
    }
    var sides = left ? List.of(entry, other) : List.of(other, entry);
    var operator = operator(name, sides);
    if (operator.isEmpty()) {
      return;
    }
    var values = new Object[entry.values().length];
    for (int r = 0; r < values.length; r++) {
      var arguments = new Object[]{sides.getFirst().values()[r], sides.getLast().values()[r]};
      values[r] = arguments[0] == Values.ERROR || arguments[1] == Values.ERROR
          ? Values.ERROR
          : operator.get().semantics().apply(arguments);
    }
    found.accept(new Entry(new Expr.Apply(operator.get(), List.of(sides.getFirst().expr(),
        sides.getLast().expr())), values, entry.uses() | other.uses(),
        operator.get().cost() + entry.cost() + other.cost()));
  }

  private static Optional<Operator> operator(String name, List<Entry> sides) {
    return Library.named(name, sides.stream().map(side -> side.expr().type()).toList());
  }

  private static Object number(Object a, long b) {
    return b == Long.MIN_VALUE ? Values.ERROR : Arithmetic.plus(a, b);
  }

  private static Object text(Object side, Object wanted, boolean left) {
    var whole = (String) wanted;
    var part = (String) side;
    if (left) {
      return whole.startsWith(part) ? whole.substring(part.length()) : Values.ERROR;
    }
    return whole.endsWith(part)
        ? whole.substring(0, whole.length() - part.length())
        : Values.ERROR;
  }

  private static Object list(Object side, Object wanted, boolean left) {
    var whole = (Seq) wanted;
    var part = (Seq) side;
    int rest = whole.size() - part.size();
    if (rest < 0) {
      return Values.ERROR;
    }
    if (left) {
      return whole.slice(0, part.size()).equals(part)
          ? whole.slice(part.size(), whole.size())
          : Values.ERROR;
    }
    return whole.slice(rest, whole.size()).equals(part) ? whole.slice(0, rest) : Values.ERROR;
  }
}
