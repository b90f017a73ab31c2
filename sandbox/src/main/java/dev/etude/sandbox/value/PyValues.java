package dev.etude.sandbox.value;

import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.Entry;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes Python values from plain objects, and Python text from Python values. */
public final class PyValues {

  private PyValues() {}

  /**
   * The Python value that a plain object stands for.
   *
   * <p>
   * Null is {@code None}; {@code Byte}, {@code Short}, {@code Integer}, {@code Long} and
   * {@code BigInteger} are {@code int}; {@code Float}, {@code Double} and {@code BigDecimal} are
   * {@code float}; {@code Boolean} is {@code bool}; {@code CharSequence} (so also Groovy's
   * {@code GString}) and {@code Character} are {@code str}; {@code byte[]} is {@code bytes};
   * {@code Object[]} and {@link Tuple} are {@code tuple}; {@code Set} is {@code set}; any other
   * {@code Collection} is {@code list}; {@code Map} is {@code dict}. A {@link PyValue} is itself.
   *
   * @throws IllegalArgumentException where an object is none of these
   */
  public static PyValue of(@Nullable Object object) {
    return switch (object) {
      case null -> new None();
      case PyValue value -> value;
      case Boolean truth -> new Bool(truth);
      case Number number -> number(number);
      case CharSequence text -> new Str(text.toString());
      case Character letter -> new Str(letter.toString());
      case byte[] octets -> new PyValue.Bytes(octets(octets));
      case Object[] items -> new TupleOf(all(Arrays.asList(items)));
      case Tuple(var items) -> new TupleOf(all(items));
      case Set<?> items -> new SetOf(all(items));
      case Collection<?> items -> new ListOf(all(items));
      case Map<?, ?> map -> new DictOf(entries(map));
      default -> throw new IllegalArgumentException(
          "a " + object.getClass().getName() + " stands for no Python value");
    };
  }

  private static PyValue number(Number number) {
    return switch (number) {
      case Byte _,Short _,Integer _,Long _ -> new Int(BigInteger.valueOf(number.longValue()));
      case BigInteger integer -> new Int(integer);
      case Float _,Double _,BigDecimal _ -> new PyValue.Float(number.doubleValue());
      default -> throw new IllegalArgumentException(
          "a " + number.getClass().getName() + " stands for no Python value");
    };
  }

  private static List<Integer> octets(byte[] octets) {
    var list = new ArrayList<Integer>(octets.length);
    for (byte octet : octets) {
      list.add(Byte.toUnsignedInt(octet));
    }
    return list;
  }

  private static List<PyValue> all(Collection<?> items) {
    var values = new ArrayList<PyValue>(items.size());
    items.forEach(item -> values.add(of(item)));
    return values;
  }

  private static List<Entry> entries(Map<?, ?> map) {
    var entries = new ArrayList<Entry>(map.size());
    map.forEach((key, value) -> entries.add(new Entry(of(key), of(value))));
    return entries;
  }

  /** The first part of a value that is not plain data, if there is one. */
  public static Optional<PyValue.Opaque> opaquePart(PyValue value) {
    return switch (value) {
      case PyValue.Opaque opaque -> Optional.of(opaque);
      case None _,Bool _,Int _,PyValue.Float _,PyValue.Complex _,Str _,PyValue.Bytes _ ->
        Optional.empty();
      case ListOf(var items) -> opaquePart(items.stream());
      case TupleOf(var items) -> opaquePart(items.stream());
      case SetOf(var items) -> opaquePart(items.stream());
      case PyValue.FrozenSetOf(var items) -> opaquePart(items.stream());
      case DictOf(var entries) -> opaquePart(
          entries.stream().flatMap(entry -> Stream.of(entry.key(), entry.value())));
    };
  }

  private static Optional<PyValue.Opaque> opaquePart(Stream<PyValue> parts) {
    return parts.flatMap(part -> opaquePart(part).stream()).findFirst();
  }

  /**
   * Python text whose value is the given one, on one line: {@code {1, 2}}, {@code float('nan')},
   * {@code set()}. A value that is not plain data is {@code <its type>}.
   */
  public static String python(PyValue value) {
    return python(value, Integer.MAX_VALUE);
  }

  /** As {@link #python(PyValue)}, but cut with an ellipsis after so many characters. */
  public static String python(PyValue value, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1, was " + limit);
    }
    return new PythonText(limit).of(value);
  }
}
