package dev.etude.sandbox;

import java.time.Duration;

/**
 * What the sandbox says of one program. Only {@link Finished} means that the last statement of the
 * program was reached; an exit with status 0 is {@link Exited}, never a success.
 */
public sealed interface Execution {

  /** What the program wrote, cut at {@link Limits#outputBytes()}. */
  Output output();

  /** Wall-clock time from handing the program over to its end. */
  Duration elapsed();

  /** The word for records and for machines, such as {@code timed_out}. */
  default String word() {
    return switch (this) {
      case Finished _ -> "finished";
      case Raised _ -> "raised";
      case DoesNotParse _ -> "does_not_parse";
      case TimedOut _ -> "timed_out";
      case OutOfMemory _ -> "out_of_memory";
      case OutputTooLong _ -> "output_too_long";
      case Denied _ -> "denied";
      case Exited _ -> "exited";
      case WorkerLost _ -> "worker_lost";
    };
  }

  /** Standard output and standard error of a program. */
  record Output(String stdout, String stderr, boolean truncated) {

    /** No output at all. */
    public static final Output NONE = new Output("", "", false);
  }

  /** Ran to its last statement. */
  record Finished(Output output, Duration elapsed) implements Execution {}

  /**
   * Ended with an exception: its type, message, and line in the program's own source (0:
   * unknown).
   */
  record Raised(String type, String message, int line, Output output,
      Duration elapsed) implements Execution {}

  /** Is not Python: where (1-based line and column, 0: unknown) and why. */
  record DoesNotParse(String message, int line, int column, Output output,
      Duration elapsed) implements Execution {}

  /** Was stopped at its deadline. */
  record TimedOut(Duration limit, Output output, Duration elapsed) implements Execution {}

  /** Filled its memory. */
  record OutOfMemory(long limitBytes, Output output, Duration elapsed) implements Execution {}

  /** Wrote more than it may. */
  record OutputTooLong(int limitBytes, Output output, Duration elapsed) implements Execution {}

  /** Asked for something a sandboxed program may not have; {@code what} names it. */
  record Denied(String what, Output output, Duration elapsed) implements Execution {}

  /** Left by itself, by {@code sys.exit}, {@code os._exit} or the like. */
  record Exited(int status, Output output, Duration elapsed) implements Execution {}

  /** The worker process died for a reason that is not the program's to answer for. */
  record WorkerLost(String reason, Output output, Duration elapsed) implements Execution {}
}
