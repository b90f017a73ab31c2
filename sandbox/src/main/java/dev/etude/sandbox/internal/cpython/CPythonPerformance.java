package dev.etude.sandbox.internal.cpython;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.internal.cpython.Cell.Word;
import dev.etude.sandbox.internal.grading.Performance;
import dev.etude.sandbox.internal.grading.Stage;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.ListOf;
import dev.etude.sandbox.value.PyValue.None;
import dev.etude.sandbox.value.PyValue.Str;
import dev.etude.sandbox.value.PyValue.TupleOf;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate in a process of its own, which is told the arguments of a call only after its answer
 * to the one before. Used by one thread.
 */
final class CPythonPerformance implements Performance {
  private final CPythonStage stage;
  private final Fleet.Lease lease;
  private final Stage.Part part;
  private final Job job;
  private @Nullable Cell cell;
  private int asked;
  private @Nullable Ended ended;

  CPythonPerformance(CPythonStage stage, Fleet.Lease lease, Stage.Part part, Job job) {
    this.stage = stage;
    this.lease = lease;
    this.part = part;
    this.job = job;
  }

  @Override
  public Answer next(Duration atMost) {
    var already = ended;
    if (already != null) {
      return already;
    }
    Answer answer;
    try {
      var begun = cell;
      answer = begun == null ? load(atMost) : ask(begun, atMost);
    } catch (Lost e) {
      answer = new Ended(stage.lost(e.reason()));
    }
    if (answer instanceof Ended end) {
      ended = end;
    }
    return answer;
  }

  private Answer load(Duration atMost) throws Lost {
    var begun = lease.server().begin(job);
    cell = begun;
    return switch (begun.await(job.limits().time())) {
      case Word.Value(TupleOf(var parts)) when parts.equals(List.of(new Str("loaded"))) ->
        ask(begun, atMost);
      case Word.Value _ -> forged(begun);
      case Word.End end -> new Ended(early(end));
    };
  }

  private Answer ask(Cell begun, Duration atMost) throws Lost {
    if (begun.hasSpoken()) {
      return begun.await(atMost) instanceof Word.End end ? new Ended(early(end)) : forged(begun);
    }
    if (asked == part.calls().size()) {
      begun.say(new None(), atMost);
      return begun.await(atMost) instanceof Word.End end
          ? new Ended(Ends.of(end, job))
          : forged(begun);
    }
    begun.say(new ListOf(part.calls().get(asked)), atMost);
    asked++;
    return switch (begun.await(atMost)) {
      case Word.Value(TupleOf(var parts)) -> answer(begun, parts, atMost);
      case Word.Value _ -> forged(begun);
      case Word.End end -> new Ended(early(end));
    };
  }

  private Answer answer(Cell begun, List<PyValue> parts, Duration atMost) throws Lost {
    if (parts.size() == 3 && parts.get(0).equals(new Str("threw"))
        && parts.get(1) instanceof Str(var type) && parts.get(2) instanceof Str(var message)) {
      return new Threw(type, message);
    }
    if (parts.equals(List.of(new Str("returned")))
        && begun.await(atMost) instanceof Word.Value(var value)
        && begun.await(atMost) instanceof Word.Value(var arguments)) {
      return new Returned(value, arguments instanceof ListOf(var items) ? items : List.of());
    }
    return forged(begun);
  }

  private Ended forged(Cell begun) throws Lost {
    return new Ended(Ends.forged(begun.end().account()));
  }

  /** An end before the last call was answered; one that looks proper is not. */
  private Execution early(Word.End end) {
    return Ends.of(end, job) instanceof Finished(var account)
        ? new Exited(0, account)
        : Ends.of(end, job);
  }

  @Override
  public void close() {
    var begun = cell;
    if (begun != null) {
      begun.close();
    }
    lease.close();
  }
}
