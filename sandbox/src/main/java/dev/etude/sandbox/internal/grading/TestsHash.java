package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Judge;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.DictOf;
import dev.etude.sandbox.value.PyValue.FrozenSetOf;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.SetOf;
import dev.etude.sandbox.value.PyValue.TupleOf;
import dev.etude.sandbox.value.PyValues;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hash that is the same for tests that ask for the same, and for no others. */
final class TestsHash {

  private TestsHash() {}

  static String of(Tests tests) {
    var hash = new Sha256().add(tests.entryPoint());
    switch (tests) {
      case Tests.Check(_, var code) -> hash.add("check").add(code);
      case Tests.Cases(_, var cases, var judge, var keepsArguments) -> {
        hash.add("cases").add(Boolean.toString(keepsArguments));
        switch (judge) {
          case Judge.Compares(var tolerance, var anyOrder, var jsonTypes) ->
            hash.add(Double.toString(tolerance)).add(Boolean.toString(anyOrder))
                .add(Boolean.toString(jsonTypes));
          case Judge.Checker(var code) -> hash.add("checker").add(code);
        }
        for (var one : cases) {
          hash.add(canonical(new TupleOf(one.arguments()))).add(canonical(one.expected()))
              .add(Boolean.toString(one.edge()));
        }
      }
    }
    return hash.hex();
  }

  /** Text that does not depend on the order of sets and dictionaries. */
  private static String canonical(PyValue value) {
    return switch (value) {
      case ListOf(var items) -> inOrder("[", items);
      case TupleOf(var items) -> inOrder("(", items);
      case SetOf(var items) -> sorted("{", items.stream().map(TestsHash::canonical));
      case FrozenSetOf(var items) -> sorted("frozen{", items.stream().map(TestsHash::canonical));
      case DictOf(var entries) -> sorted("dict{", entries.stream()
          .map(entry -> canonical(entry.key()) + ":" + canonical(entry.value())));
      case PyValue.None _,PyValue.Bool _,PyValue.Int _,PyValue.Float _ -> PyValues.python(value);
      case PyValue.Complex _,PyValue.Str _,PyValue.Bytes _ -> PyValues.python(value);
      case PyValue.Opaque _ -> PyValues.python(value);
    };
  }

  private static String inOrder(String open, List<PyValue> items) {
    return items.stream().map(TestsHash::canonical).collect(Collectors.joining(",", open, ")"));
  }

  private static String sorted(String open, Stream<String> parts) {
    return parts.sorted().collect(Collectors.joining(",", open, "}"));
  }
}
