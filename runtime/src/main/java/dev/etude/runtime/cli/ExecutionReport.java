package dev.etude.runtime.cli;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a program ended, for people and for machines. */
final class ExecutionReport {

  private ExecutionReport() {}

  /** The object that {@code sandbox run --json} prints. */
  static Map<String, @Nullable Object> object(Execution execution) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("verdict", execution.word());
    object.put("detail", detail(execution));
    object.put("stdout", execution.output().stdout());
    object.put("stderr", execution.output().stderr());
    object.put("truncated", execution.output().truncated());
    object.put("exit_status", status(execution));
    object.put("elapsed_ms", millis(execution.elapsed()));
    object.put("cpu_ms", millis(execution.cpuTime()));
    object.put("tier", execution.isolation().tier().word());
    object.put("isolation", execution.isolation().line());
    return object;
  }

  /** What there is to say beyond the verdict, on one line; empty: nothing. */
  static String detail(Execution execution) {
    String detail = switch (execution) {
      case Finished _ -> "";
      case Raised raised -> raised.type()
          + (raised.message().isEmpty() ? "" : ": " + raised.message()) + line(raised.line());
      case DoesNotParse bad -> bad.message() + " (line " + bad.line() + ", column " + bad.column()
          + ")";
      case TimedOut late -> "stopped after " + late.limit().toMillis() + " ms";
      case OutOfMemory full -> "more than " + (full.limitBytes() >> 20) + " MiB";
      case OutputTooLong loud -> "more than " + loud.limitBytes() + " bytes";
      case Denied denied -> denied.what();
      case Exited exited -> "status " + exited.status();
      case WorkerLost lost -> lost.reason();
    };
    return detail.strip().replaceAll("\\s+", " ");
  }

  private static String line(int number) {
    return number == 0 ? "" : " (line " + number + ")";
  }

  /** Of a program that ended itself; of the others there is none. */
  private static @Nullable Integer status(Execution execution) {
    return switch (execution) {
      case Finished _ -> 0;
      case Exited exited -> exited.status();
      case Raised _,DoesNotParse _,TimedOut _,OutOfMemory _,OutputTooLong _,Denied _ -> null;
      case WorkerLost _ -> null;
    };
  }

  /** To the thousandth: a warm program takes about one. */
  static double millis(Duration time) {
    return Math.round(time.toNanos() / 1e3) / 1e3;
  }
}
