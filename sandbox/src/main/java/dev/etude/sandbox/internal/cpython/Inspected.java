package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.CodeFacts;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.internal.cpython.Cell.Word;
import dev.etude.sandbox.safety.Finding;
import dev.etude.sandbox.safety.Mention;
import dev.etude.sandbox.safety.Mention.Kind;
import dev.etude.sandbox.safety.SafetyFacts;
import dev.etude.sandbox.safety.Severity;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.Int;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.util.List;
import java.util.Optional;

/** Reads what {@code scanner.py} says. */
final class Inspected {
  private Inspected() {}

  /** What it says; empty where it came to no end. */
  static Optional<Inspection> of(Word.End end) {
    return end.last() instanceof TupleOf(var parts) && parts.size() == 2
        && parts.get(0).equals(new Str("inspected"))
            ? Optional.of(read(items(parts.get(1))))
            : Optional.empty();
  }

  private static Inspection read(List<PyValue> seen) {
    if (seen.size() == 4 && seen.getFirst().equals(new Str("not_python"))) {
      return new Inspection.NotPython(text(seen.get(1)), number(seen, 2),
          number(seen, 3));
    }
    if (seen.size() < 9) {
      return new Inspection.Failed("the scanner said too little");
    }
    return new Inspection.Parsed(new CodeFacts(names(seen.get(1)), names(seen.get(2)),
        number(seen, 3), number(seen, 4), number(seen, 5), number(seen, 6), number(seen, 7)),
        safety(items(seen.get(8))));
  }

  private static SafetyFacts safety(List<PyValue> seen) {
    if (seen.size() != 3) {
      return new SafetyFacts(List.of(), List.of(), false);
    }
    return new SafetyFacts(
        items(seen.get(0)).stream().map(Inspected::items).map(one -> new Finding(
            text(one.get(0)), Severity.of(text(one.get(1))), number(one, 2), number(one, 3),
            text(one.get(4)))).toList(),
        items(seen.get(1)).stream().map(Inspected::items).map(one -> new Mention(
            Kind.of(text(one.get(0))), text(one.get(1)), number(one, 2), number(one, 3))).toList(),
        seen.get(2).equals(new Bool(true)));
  }

  private static List<PyValue> items(PyValue value) {
    return switch (value) {
      case ListOf(var items) -> items;
      case TupleOf(var items) -> items;
      default -> List.of();
    };
  }

  private static List<String> names(PyValue value) {
    return items(value).stream().map(Inspected::text).toList();
  }

  private static String text(PyValue value) {
    return value instanceof Str(var text) ? text : "";
  }

  private static int number(List<PyValue> seen, int at) {
    return seen.get(at) instanceof Int(var value) ? Math.max(0, value.intValue()) : 0;
  }
}
