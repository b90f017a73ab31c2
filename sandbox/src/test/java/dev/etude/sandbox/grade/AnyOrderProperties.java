package dev.etude.sandbox.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Lists whose order does not count, of floats that may be off. */
class AnyOrderProperties {

  private static final double TOLERANCE = 0.3;
  private final Comparison comparison = new Comparison(TOLERANCE);

  @Property
  void floatsThatAreOffByLessAgreeInAnyOrder(
      @ForAll @Size(max = 60) List<@DoubleRange(min = -3, max = 3) Double> numbers,
      @ForAll Random random) {
    var off = new ArrayList<Double>();
    numbers.forEach(number -> off.add(number + TOLERANCE * (random.nextDouble() - 0.5)));
    Collections.shuffle(off, random);
    assertTrue(agree(numbers, off, PyValue.Float::new));
    assertTrue(agree(numbers, off, AnyOrderProperties::wrapped));
  }

  @Property
  void theyAgreeWhereSomeOrderAgreesAndNowhereElse(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 12) Integer> expected,
      @ForAll @IntRange(max = 1000) int seed) {
    var random = new Random(seed);
    var some = expected.stream().map(n -> n * 0.2).toList();
    var other = expected.stream().map(_ -> random.nextInt(13) * 0.2).toList();
    boolean wanted = someOrder(some, new ArrayList<>(other));
    assertEquals(wanted, agree(some, other, PyValue.Float::new));
    assertEquals(wanted, agree(some, other, AnyOrderProperties::wrapped));
  }

  private boolean agree(List<Double> expected, List<Double> actual,
      Function<Double, PyValue> made) {
    return comparison.agreeInAnyOrder(new ListOf(expected.stream().map(made).toList()),
        new ListOf(actual.stream().map(made).toList()));
  }

  /** So that they are no plain floats, which are compared in another way. */
  private static PyValue wrapped(double number) {
    return new TupleOf(List.of(new PyValue.Float(number)));
  }

  /** Tries all of them. */
  private boolean someOrder(List<Double> expected, List<Double> actual) {
    if (expected.isEmpty()) {
      return true;
    }
    for (int i = 0; i < actual.size(); i++) {
      if (comparison.agree(new PyValue.Float(expected.getFirst()),
          new PyValue.Float(actual.get(i)))) {
        var rest = new ArrayList<>(actual);
        rest.remove(i);
        if (someOrder(expected.subList(1, expected.size()), rest)) {
          return true;
        }
      }
    }
    return false;
  }
}
