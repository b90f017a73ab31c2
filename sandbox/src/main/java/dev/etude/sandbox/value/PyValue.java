package dev.etude.sandbox.value;

import java.math.BigInteger;
import java.util.List;

/**
 * A Python value as plain data, with its exact type kept: {@code 1}, {@code 1.0} and {@code True}
 * are three different values, and so are {@code [1]} and {@code (1,)}.
 *
 * <p>
 * Values are immutable and safe to share between threads. Records compare by content; floats by
 * {@link Double#compare}, so a {@code nan} equals a {@code nan} and {@code 0.0} differs from
 * {@code -0.0} here. What counts as equal in grading is decided by the grader, not here.
 */
public sealed interface PyValue {

  /** {@code None}. */
  record None() implements PyValue {}

  /** {@code True} or {@code False}. */
  record Bool(boolean value) implements PyValue {}

  /** An {@code int} of any size. */
  record Int(BigInteger value) implements PyValue {}

  /** A {@code float}; may be infinite or not a number. */
  record Float(double value) implements PyValue {}

  /** A {@code complex}. */
  record Complex(double real, double imaginary) implements PyValue {}

  /** A {@code str}; may hold lone surrogates. */
  record Str(String value) implements PyValue {}

  /** A {@code bytes}; each element is in 0 to 255. */
  record Bytes(List<Integer> octets) implements PyValue {

    public Bytes {
      octets = List.copyOf(octets);
    }
  }

  /** A {@code list}, in order. */
  record ListOf(List<PyValue> items) implements PyValue {

    public ListOf {
      items = List.copyOf(items);
    }
  }

  /** A {@code tuple}, in order. */
  record TupleOf(List<PyValue> items) implements PyValue {

    public TupleOf {
      items = List.copyOf(items);
    }
  }

  /** A {@code set}; the order of {@code items} means nothing. */
  record SetOf(List<PyValue> items) implements PyValue {

    public SetOf {
      items = List.copyOf(items);
    }
  }

  /** A {@code frozenset}; the order of {@code items} means nothing. */
  record FrozenSetOf(List<PyValue> items) implements PyValue {

    public FrozenSetOf {
      items = List.copyOf(items);
    }
  }

  /** A {@code dict}, in insertion order. */
  record DictOf(List<Entry> entries) implements PyValue {

    public DictOf {
      entries = List.copyOf(entries);
    }
  }

  /** One key and its value in a {@link DictOf}. */
  record Entry(PyValue key, PyValue value) {}

  /**
   * Something that is not plain data, such as a function or a generator. Never equal to
   * anything.
   */
  record Opaque(String type) implements PyValue {}
}
