package dev.etude.runtime.search;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bytes;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Plain Java values that stand for Python values while a program is searched: {@link Long},
 * {@link Boolean}, {@link String}, {@link Double}, {@link Seq} (list and tuple), {@link Dict}, and
 * {@link #ERROR} where Python would raise or a bound was hit.
 *
 * <p>
 * Integers are limited to 64 bits, lists to {@value #MAX_ITEMS} items, texts to {@value #MAX_TEXT}
 * characters of the basic plane. What goes beyond is an {@link #ERROR}: the search does not reason
 * about it; the printed program is not limited.
 */
final class Values {

  static final int MAX_ITEMS = 300;
  static final int MAX_TEXT = 600;

  /** No value: Python would raise here, or a bound was hit. Equal to itself alone. */
  static final Object ERROR = new Object() {
    @Override
    public String toString() {
      return "ERROR";
    }
  };

  private Values() {}

  /** The type of a value; parts that an empty container hides are unknown. Empty: not supported. */
  static Optional<Type> typeOf(PyValue value) {
    return switch (value) {
      case PyValue.Int _ -> Optional.of(Type.INT);
      case PyValue.Bool _ -> Optional.of(Type.BOOL);
      case PyValue.Str _ -> Optional.of(Type.STR);
      case PyValue.Float _ -> Optional.of(Type.FLOAT);
      case PyValue.ListOf(var items) -> common(items).map(Type.ListOf::new);
      case PyValue.TupleOf(var items) -> {
        var types = items.stream().map(Values::typeOf).toList();
        yield types.stream().allMatch(Optional::isPresent)
            ? Optional.of(new Type.TupleOf(types.stream().map(Optional::orElseThrow).toList()))
            : Optional.empty();
      }
      case PyValue.DictOf(var entries) -> common(entries.stream().map(PyValue.Entry::key).toList())
          .flatMap(key -> common(entries.stream().map(PyValue.Entry::value).toList())
              .map(item -> new Type.DictOf(key, item)));
      case None _,Complex _,Bytes _,SetOf _,FrozenSetOf _,Opaque _ ->
        Optional.empty();
    };
  }

  private static Optional<Type> common(List<PyValue> items) {
    Optional<Type> type = Optional.of(new Type.Free("?"));
    for (var item : items) {
      type = type.flatMap(t -> typeOf(item).flatMap(u -> Type.merge(t, u)));
    }
    return type;
  }

  /** A value as we compute with it, or {@link #ERROR} where it is beyond our bounds. */
  static Object fromPython(PyValue value) {
    return switch (value) {
      case PyValue.Int(var i) -> i.bitLength() < 64 ? (Object) i.longValue() : ERROR;
      case PyValue.Bool(var b) -> b;
      case PyValue.Float(var f) -> f;
      case PyValue.Str(var s) -> s.chars().noneMatch(c -> Character.isSurrogate((char) c))
          && s.length() <= MAX_TEXT ? s : ERROR;
      case PyValue.ListOf(var items) -> sequence(items);
      case PyValue.TupleOf(var items) -> sequence(items);
      case PyValue.DictOf(var entries) -> {
        var map = new LinkedHashMap<Object, Object>();
        entries.forEach(e -> map.put(fromPython(e.key()), fromPython(e.value())));
        yield map.containsKey(ERROR) || map.containsValue(ERROR) || map.size() > MAX_ITEMS
            ? ERROR
            : new Dict(map);
      }
      case None _,Complex _,Bytes _,SetOf _,FrozenSetOf _,Opaque _ ->
        ERROR;
    };
  }

  private static Object sequence(List<PyValue> items) {
    var values = items.stream().map(Values::fromPython).toList();
    return values.contains(ERROR) || values.size() > MAX_ITEMS ? ERROR : Seq.of(values);
  }

  /** The Python value of a type that one of ours stands for. */
  static PyValue toPython(Object value, Type type) {
    return switch (type) {
      case Type.Basic basic -> switch (basic) {
        case INT -> new PyValue.Int(BigInteger.valueOf((Long) value));
        case BOOL -> new PyValue.Bool((Boolean) value);
        case STR -> new PyValue.Str((String) value);
        case FLOAT -> new PyValue.Float((Double) value);
      };
      case Type.ListOf(var item) -> {
        var items = new ArrayList<PyValue>();
        for (var each : ((Seq) value).copy()) {
          items.add(toPython(each, item));
        }
        yield new PyValue.ListOf(items);
      }
      case Type.TupleOf(var types) -> {
        var items = new ArrayList<PyValue>();
        for (int i = 0; i < types.size(); i++) {
          items.add(toPython(((Seq) value).get(i), types.get(i)));
        }
        yield new PyValue.TupleOf(items);
      }
      case Type.DictOf(var key, var item) -> new PyValue.DictOf(((Dict) value).copy().entrySet()
          .stream().map(e -> new PyValue.Entry(toPython(e.getKey(), key), toPython(e.getValue(),
              item)))
          .toList());
      case Type.Fun _,Type.Free _ -> throw new IllegalArgumentException(type + " has no values");
    };
  }

  /** Whether an answer is the wanted one: Python's {@code ==}, and floats nearly equal. */
  static boolean answers(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(y));
    }
    return equal(a, b);
  }

  /** Equality as Python's {@code ==} has it between two values of one type. */
  static boolean equal(Object a, Object b) {
    if (a instanceof Dict left && b instanceof Dict right) {
      return left.sameEntries(right);
    }
    return a instanceof Double x && b instanceof Double y ? x.doubleValue() == y : a.equals(b);
  }

  /** Order as Python's {@code <} has it between two values of one type. */
  static int compare(Object a, Object b) {
    if (a instanceof Long x) {
      return Long.compare(x, (Long) b);
    }
    if (a instanceof String x) {
      return x.compareTo((String) b);
    }
    if (a instanceof Seq x && b instanceof Seq y) {
      for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
        int order = compare(x.get(i), y.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(x.size(), y.size());
    }
    if (a instanceof Double x) {
      return x < (Double) b ? -1 : x > (Double) b ? 1 : 0; // unlike Double.compare, 0.0 == -0.0
    }
    return Boolean.compare((Boolean) a, (Boolean) b);
  }
}
