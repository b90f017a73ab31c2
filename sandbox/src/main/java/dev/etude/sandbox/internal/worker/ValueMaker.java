package dev.etude.sandbox.internal.worker;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Complex;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Makes guest values, each a fresh copy. Used by one thread at a time. */
final class ValueMaker {

  /** Hexadecimal digits of a piece of a number; {@code bootstrap.py} has the same figure. */
  private static final int PIECE = 1024;

  private final Value list;
  private final Value tuple;
  private final Value set;
  private final Value frozenSet;
  private final Value dict;
  private final Value integer;
  private final Value bytes;
  private final Value complex;
  private final Value none;

  ValueMaker(Bootstrap bootstrap) {
    var makers = bootstrap.makers();
    list = makers.getArrayElement(0);
    tuple = makers.getArrayElement(1);
    set = makers.getArrayElement(2);
    frozenSet = makers.getArrayElement(3);
    dict = makers.getArrayElement(4);
    integer = makers.getArrayElement(5);
    bytes = makers.getArrayElement(6);
    complex = makers.getArrayElement(7);
    none = bootstrap.none();
  }

  Object make(PyValue value) {
    return switch (value) {
      case None() -> none;
      case Bool(var truth) -> truth;
      case Int(var number) when number.bitLength() < Long.SIZE -> number.longValue();
      case Int(var number) -> makeInteger(number);
      case PyValue.Float(var number) -> number;
      case Complex(var real, var imaginary) -> complex.execute(real, imaginary);
      case Str(var text) -> text;
      case PyValue.Bytes(var octets) -> bytes.execute(octets.toArray());
      case ListOf(var items) -> list.execute(makeAll(items));
      case TupleOf(var items) -> makeTuple(items);
      case SetOf(var items) -> set.execute(makeAll(items));
      case FrozenSetOf(var items) -> frozenSet.execute(makeAll(items));
      case DictOf(var entries) -> dict.execute(entries.stream()
          .flatMap(entry -> java.util.stream.Stream.of(make(entry.key()), make(entry.value())))
          .toArray());
      case Opaque(var type) -> throw new IllegalArgumentException(type + " is not plain data");
    };
  }

  /** In pieces: the interpreter takes time that grows with the square of the digits it reads. */
  private Value makeInteger(BigInteger number) {
    var digits = HexFormat.of().formatHex(number.abs().toByteArray());
    var pieces = new ArrayList<Object>();
    pieces.add(number.signum() < 0);
    for (int end = digits.length(); end > 0; end -= PIECE) {
      pieces.add(digits.substring(Math.max(0, end - PIECE), end));
    }
    return integer.execute(pieces.toArray());
  }

  Value makeTuple(List<PyValue> items) {
    return tuple.execute(makeAll(items));
  }

  private Object[] makeAll(List<PyValue> values) {
    return values.stream().map(this::make).toArray();
  }
}
