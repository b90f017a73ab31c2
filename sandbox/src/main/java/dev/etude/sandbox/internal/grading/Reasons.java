package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Execution.Denied;
import dev.etude.sandbox.Execution.DoesNotParse;
import dev.etude.sandbox.Execution.Exited;
import dev.etude.sandbox.Execution.Finished;
import dev.etude.sandbox.Execution.OutOfMemory;
import dev.etude.sandbox.Execution.OutputTooLong;
import dev.etude.sandbox.Execution.Raised;
import dev.etude.sandbox.Execution.TimedOut;
import dev.etude.sandbox.Execution.WorkerLost;
import dev.etude.sandbox.Tests.Case;
import dev.etude.sandbox.value.PyValue;
import dev.etude.sandbox.value.PyValue.Opaque;
import dev.etude.sandbox.value.PyValues;
import java.util.stream.Collectors;

/** The words in which a verdict gives its reasons, each on one line. */
public final class Reasons {

  private static final int LIMIT = 300;
  private static final int VALUE_LIMIT = 120;

  private Reasons() {}

  /** How a program ended. */
  public static String of(Execution execution) {
    return switch (execution) {
      case Finished _ -> "finished";
      case Raised raised -> "raised " + exception(raised.type(), raised.message());
      case DoesNotParse broken ->
        line("does not parse: " + broken.message() + " (line " + broken.line() + ")");
      case TimedOut late -> "timed out after " + late.limit().toMillis() + " ms";
      case OutOfMemory full -> "ran out of memory at " + (full.limitBytes() >> 20) + " MiB";
      case OutputTooLong loud -> "wrote more than " + loud.limitBytes() + " bytes";
      case Denied denied -> line("was refused to " + denied.what());
      case Exited exited -> "exited with status " + exited.status();
      case WorkerLost lost -> line("lost its worker: " + lost.reason());
    };
  }

  static String exception(String type, String message) {
    return line(message.isEmpty() ? type : type + ": " + message);
  }

  static String value(PyValue value) {
    return value instanceof Opaque(var type)
        ? line("a " + type + ", which is not plain data")
        : PyValues.python(value, VALUE_LIMIT);
  }

  static String call(String function, Case test) {
    return test.arguments().stream().map(Reasons::value)
        .collect(Collectors.joining(", ", function + "(", ")"));
  }

  static String line(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LIMIT ? line.substring(0, LIMIT) + "…" : line;
  }
}
