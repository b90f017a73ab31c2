package dev.etude.sandbox.grade;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Bytes;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a returned value is the expected one. Types must agree exactly, at every depth: a
 * list is no tuple, {@code 1} is neither {@code 1.0} nor {@code True}. A {@code nan} agrees
 * with a {@code nan}, and {@code 0.0} with {@code -0.0}. The order of sets and dictionaries
 * does not matter. An {@link Opaque} agrees with nothing. Immutable.
 *
 * @param floatTolerance how far a float may be off, relative to the expected one and absolute; 0
 *     asks for equality
 * @param jsonTypes whether what is expected comes from JSON, which has neither tuples nor a line
 *     between {@code 1} and {@code 1.0}: then a tuple agrees with an expected list, and numbers
 *     agree by their value; {@code True} is still no number
 */
public record Comparison(double floatTolerance, boolean jsonTypes) {

  /** Deeper values agree with nothing. */
  private static final int MAX_DEPTH = 400;
  /** More items that are not equal are not paired one by one, which takes quadratic time. */
  private static final int MAX_PAIRWISE = 2000;
  /** More items that may be off are paired in turn only, which may miss a way to pair them all. */
  private static final int MAX_MATCHED = 400;

  public Comparison {
    if (!(floatTolerance >= 0 && floatTolerance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("floatTolerance must be >= 0, was " + floatTolerance);
    }
  }

  /** A comparison with exact types. */
  public Comparison(double floatTolerance) {
    this(floatTolerance, false);
  }

  /** Whether they agree. */
  public boolean agree(PyValue expected, PyValue actual) {
    return agree(expected, actual, 0);
  }

  /** Whether they agree once the order of a list or tuple, at the outermost, does not count. */
  public boolean agreeInAnyOrder(PyValue expected, PyValue actual) {
    return switch (expected) {
      case ListOf(var items) ->
        listed(actual) instanceof ListOf(var others) && anyOrder(items, others, 0);
      case TupleOf(var items) ->
        actual instanceof TupleOf(var others) && anyOrder(items, others, 0);
      default -> agree(expected, actual);
    };
  }

  private boolean agree(PyValue expected, PyValue actual, int depth) {
    if (depth > MAX_DEPTH) {
      return false;
    }
    return switch (expected) {
      case Opaque _ -> false;
      case None _,Bool _,Str _,Bytes _ -> expected.equals(actual);
      case Int(var number) -> expected.equals(actual)
          || jsonTypes && actual instanceof PyValue.Float(var other) && same(number, other);
      case PyValue.Float(var number) ->
        actual instanceof PyValue.Float(var other) && close(number, other)
            || jsonTypes && actual instanceof Int(var whole) && same(whole, number);
      case Complex(var real, var imaginary) -> actual instanceof Complex(var r, var i)
          && close(real, r) && close(imaginary, i);
      case ListOf(var items) ->
        listed(actual) instanceof ListOf(var others) && inOrder(items, others, depth);
      case TupleOf(var items) ->
        actual instanceof TupleOf(var others) && inOrder(items, others, depth);
      case SetOf(var items) ->
        actual instanceof SetOf(var others) && anyOrder(items, others, depth);
      case FrozenSetOf(var items) ->
        actual instanceof FrozenSetOf(var others) && anyOrder(items, others, depth);
      case DictOf(var entries) ->
        actual instanceof DictOf(var others) && anyOrder(pairs(entries), pairs(others), depth);
    };
  }

  private PyValue listed(PyValue actual) {
    return jsonTypes && actual instanceof TupleOf(var items) ? new ListOf(items) : actual;
  }

  /** Exactly the same number, however large, or one within the tolerance. */
  private boolean same(BigInteger whole, double number) {
    return Double.isFinite(number) && (new BigDecimal(number).compareTo(new BigDecimal(whole)) == 0
        || floatTolerance > 0 && close(whole.doubleValue(), number));
  }

  private boolean close(double expected, double actual) {
    if (Double.isNaN(expected) || Double.isNaN(actual)) {
      return Double.isNaN(expected) && Double.isNaN(actual);
    }
    if (expected == actual) {
      return true;
    }
    double apart = Math.abs(expected - actual);
    return Double.isFinite(apart)
        && apart <= floatTolerance * Math.max(1, Math.abs(expected));
  }

  private boolean inOrder(List<PyValue> expected, List<PyValue> actual, int depth) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!agree(expected.get(i), actual.get(i), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Each expected item finds a partner of its own, if that can be for all of them. */
  private boolean anyOrder(List<PyValue> expected, List<PyValue> actual, int depth) {
    if (expected.size() != actual.size()) {
      return false;
    }
    if (floatTolerance > 0 && floatTolerance < 1 && areFloats(expected) && areFloats(actual)) {
      // What is close to a larger number is not below what is close to a smaller one.
      return inOrder(sorted(expected), sorted(actual), depth);
    }
    return pairedInTurn(expected, actual, depth) || floatTolerance > 0
        && expected.size() <= MAX_MATCHED && Matching.isPerfect(expected.size(),
            (one, other) -> agree(expected.get(one), actual.get(other), depth + 1));
  }

  private static boolean areFloats(List<PyValue> items) {
    return items.stream().allMatch(PyValue.Float.class::isInstance);
  }

  private static List<PyValue> sorted(List<PyValue> floats) {
    return floats.stream().map(PyValue.Float.class::cast)
        .sorted(Comparator.comparingDouble(PyValue.Float::value)).map(PyValue.class::cast).toList();
  }

  /**
   * Equal items are paired first, and fast; the others each with the first that agrees. Without a
   * tolerance no other way pairs more.
   */
  private boolean pairedInTurn(List<PyValue> expected, List<PyValue> actual, int depth) {
    var left = new LinkedHashMap<PyValue, Integer>();
    actual.forEach(item -> left.merge(item, 1, Integer::sum));
    var unmatched = expected.stream().filter(item -> !takeOne(left, item)).toList();
    if (unmatched.size() > MAX_PAIRWISE) {
      return false;
    }
    var rest = new ArrayList<PyValue>();
    left.forEach((item, count) -> rest.addAll(Collections.nCopies(count, item)));
    for (var item : unmatched) {
      int partner = partner(item, rest, depth);
      if (partner < 0) {
        return false;
      }
      rest.remove(partner);
    }
    return true;
  }

  private static boolean takeOne(Map<PyValue, Integer> left, PyValue item) {
    var count = left.get(item);
    if (count == null) {
      return false;
    }
    left.compute(item, (_, n) -> count == 1 ? null : count - 1);
    return true;
  }

  private int partner(PyValue item, List<PyValue> among, int depth) {
    for (int i = 0; i < among.size(); i++) {
      if (agree(item, among.get(i), depth + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static List<PyValue> pairs(List<Entry> entries) {
    return entries.stream()
        .<PyValue>map(entry -> new TupleOf(List.of(entry.key(), entry.value()))).toList();
  }
}
