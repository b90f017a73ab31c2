package dev.etude.sandbox;

import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValues;
import java.util.List;
import java.util.stream.Stream;

/** How a candidate is judged. */
public sealed interface Tests {

  /** The function of the candidate that is called. */
  String entryPoint();

  /**
   * Calls with known answers. The inputs travel to the worker, a fresh copy for each call; the
   * answers never leave the host.
   *
   * @param judge who says whether an answer is right
   * @param keepsArguments whether a call that changes its arguments fails
   */
  record Cases(String entryPoint, List<Case> cases, Judge judge,
      boolean keepsArguments) implements Tests {

    public Cases {
      cases = List.copyOf(cases);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException("cases must not be empty");
      }
    }

    /**
     * Calls that are compared in order and may change their arguments.
     *
     * @param floatTolerance how far a float may be off, relative and absolute; 0 asks for equality
     */
    public Cases(String entryPoint, List<Case> cases, double floatTolerance) {
      this(entryPoint, cases, new Judge.Compares(floatTolerance, false), false);
    }

    /** These tests with other cases. */
    public Cases with(List<Case> others) {
      return new Cases(entryPoint, others, judge, keepsArguments);
    }
  }

  /**
   * Tests written as Python: a program that defines {@code check(candidate)}. It runs in a
   * context of its own, and what it and the candidate give each other is copied: plain data, and
   * what the library makes, such as fractions, dates, deques, ranges and iterators. A function of
   * one stays where it is and is called there. Of a candidate's function that returns nothing, what
   * it did to its arguments is done again to those of the tests; of others it is not. Functions,
   * classes and constants that the tests use and do not define, such as a helper of the
   * candidate's, are the candidate's, seen in the same way; tests that must not rely on them bring
   * their own. Objects of its classes equal only themselves and have no order and no arithmetic.
   *
   * @param entryPoint the function or class that {@code check} is called with
   * @param code the program
   */
  record Check(String entryPoint, String code) implements Tests {}

  /**
   * One call and its answer.
   *
   * @param edge whether this is an edge case; robustness is the share of these that pass
   */
  record Case(List<PyValue> arguments, PyValue expected, boolean edge) {

    public Case {
      arguments = List.copyOf(arguments);
      Stream.concat(arguments.stream(), Stream.of(expected))
          .flatMap(value -> PyValues.opaquePart(value).stream()).findFirst().ifPresent(part -> {
            throw new IllegalArgumentException("a case must be plain data, was " + part.type());
          });
    }
  }
}
