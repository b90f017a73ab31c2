package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.internal.cpython.Cell.Word;
import dev.etude.sandbox.internal.grading.Stage.Checked;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.time.Duration;
import java.util.List;

/**
 * One candidate and the tests that call it, each in a process of its own; between them goes a wire
 * that carries plain values only. Used by one thread.
 */
final class Checks {
  /** What a process may take to begin. */
  private static final Duration WAIT = Duration.ofSeconds(10);
  private final Fleet fleet;
  private final Duration patience;
  private final Limits limits;
  private final Job candidate;
  private final Job tests;

  Checks(Fleet fleet, Duration patience, String candidate, Tests.Check tests, Limits limits) {
    this.fleet = fleet;
    this.patience = patience;
    this.limits = limits;
    this.candidate = Job.of("lend", candidate, tests.entryPoint(), limits)
        .withCpuTime(limits.cpuTime().multipliedBy(2));
    this.tests = Job.of("test", tests.code(), tests.entryPoint(), limits);
  }

  Checked run() throws Lost, Unavailable {
    // Both begin at once; the tests wait on their end of the wire until the candidate is loaded.
    try (var lent = fleet.take(limits, patience);
        var lends = lent.server().begin(candidate, wire(), limits.time());
        var beside = fleet.beside(lent, limits, patience);
        var testing = beside.server().begin(tests, wire(),
            limits.time().multipliedBy(2).plus(WAIT))) {
      lends.linkTo(testing);
      testing.linkTo(lends);
      return switch (lends.await(limits.time())) {
        case Word.Value(TupleOf(var parts)) when parts.equals(List.of(new Str("loaded"))) ->
          test(lends, testing);
        case Word.Value _ -> new Checked(Ends.forged(lends.end().account()), "");
        case Word.End end -> new Checked(early(end), "");
      };
    }
  }

  private int wire() {
    return fleet.single() ? Server.LINK_TO_HOST : 0;
  }

  private Checked test(Cell lends, Cell testing) throws Lost {
    // The tests end by their own clock, which starts now; the candidate's is there for the worst.
    lends.extend(limits.time().multipliedBy(2).plus(WAIT));
    testing.extend(limits.time());
    if (!(testing.await(limits.time()) instanceof Word.End end)) {
      throw new Lost("the tests said something before they ended");
    }
    if (end.last() instanceof TupleOf(var parts) && !parts.isEmpty()) {
      if (word(parts, 0).equals("tested")) {
        return new Checked(new Finished(lends.end().account()), word(parts, 1));
      }
      if (word(parts, 0).equals("abandoned")) {
        return lends.await(limits.time()) instanceof Word.End left
            ? new Checked(early(left), "")
            : new Checked(Ends.forged(lends.end().account()), "");
      }
    }
    var execution = Ends.of(end, tests);
    return new Checked(execution.with(lends.end().account()), "");
  }

  private static String word(List<PyValue> parts, int at) {
    return at < parts.size() && parts.get(at) instanceof Str(var text) ? text : "";
  }

  /** The end of a candidate before its tests ended; one that looks proper is not. */
  private Execution early(Word.End end) {
    var execution = Ends.of(end, candidate);
    return execution instanceof Finished(var account) ? new Exited(0, account) : execution;
  }
}
