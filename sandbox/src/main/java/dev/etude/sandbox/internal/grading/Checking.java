package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests.Case;
import dev.etude.sandbox.internal.grading.Opinion.Decided;
import dev.etude.sandbox.internal.grading.Opinion.Open;
import dev.etude.sandbox.internal.grading.Performance.Ended;
import dev.etude.sandbox.internal.grading.Performance.Returned;
import dev.etude.sandbox.internal.grading.Performance.Threw;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Bool;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Decides by a checker script. It performs on the stage as candidates do, after the candidate has
 * left, and is believed only where it came to its end.
 */
final class Checking {

  private static final String ENTRY_POINT = "accepts";

  private final Stage stage;
  private final String code;
  private final Limits limits;

  Checking(Stage stage, String code, Limits limits) {
    this.stage = stage;
    this.code = code;
    this.limits = limits;
  }

  List<Decided> decide(List<Case> cases, List<Opinion> opinions) {
    var calls = new ArrayList<List<PyValue>>();
    for (int i = 0; i < opinions.size(); i++) {
      if (opinions.get(i) instanceof Open(var answer) && isPlain(answer)) {
        var test = cases.get(i);
        calls.add(List.of(new ListOf(test.arguments()), test.expected(), answer));
      }
    }
    var asked = calls.isEmpty() ? new ArrayDeque<Decided>() : ask(calls);
    return opinions.stream().map(opinion -> switch (opinion) {
      case Decided already -> already;
      case Open(var answer) when isPlain(answer) -> asked.removeFirst();
      case Open(var answer) -> new Decided("returned " + Reasons.value(answer)
          + ", which no checker can be given");
    }).toList();
  }

  private static boolean isPlain(PyValue answer) {
    return PyValues.opaquePart(answer).isEmpty();
  }

  private Deque<Decided> ask(List<List<PyValue>> calls) {
    var decided = new ArrayDeque<Decided>();
    var part = new Stage.Part(code, ENTRY_POINT, calls, false);
    try (var performance = stage.perform(part, limits)) {
      while (decided.size() < calls.size()) {
        var answer = calls.get(decided.size()).get(2);
        switch (performance.next(limits.time())) {
          case Returned(var value, _) -> decided.add(value.equals(new Bool(true))
              ? Decided.RIGHT
              : new Decided("returned " + Reasons.value(answer) + ", which is not accepted"));
          case Threw(var type, var message) ->
            decided.add(new Decided("could not be checked: the checker raised "
                + Reasons.exception(type, message)));
          case Ended(var end, _) -> {
            var reason = new Decided("could not be checked: the checker " + Reasons.of(end));
            while (decided.size() < calls.size()) {
              decided.add(reason);
            }
            return decided;
          }
        }
      }
      return unproved(performance).map(reason -> all(calls.size(), reason)).orElse(decided);
    }
  }

  private Optional<Decided> unproved(Performance performance) {
    return performance.next(limits.time()) instanceof Ended(Finished _, _)
        ? Optional.empty()
        : Optional.of(new Decided("could not be checked: the checker did not end properly"));
  }

  private static Deque<Decided> all(int count, Decided reason) {
    var decided = new ArrayDeque<Decided>();
    for (int i = 0; i < count; i++) {
      decided.add(reason);
    }
    return decided;
  }
}
