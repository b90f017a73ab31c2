package dev.etude.sandbox;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sandbox says of one program. Only {@link Finished} means that the last statement of the
 * program was reached; an exit with status 0 is {@link Exited}, never a success.
 */
public sealed interface Execution {

  /** What it wrote and used, and what kept it in. */
  Account account();

  /** What the program wrote, cut at {@link Limits#outputBytes()}. */
  default Output output() {
    return account().output();
  }

  /** Wall-clock time from handing the program over to its end. */
  default Duration elapsed() {
    return account().elapsed();
  }

  /** Processor time of the program; 0 where it could not be told. */
  default Duration cpuTime() {
    return account().cpuTime();
  }

  /** What lay in the working folder at the end; empty where the program was killed. */
  default Map<String, Content> files() {
    return account().files();
  }

  /** What kept the program in. */
  default Isolation isolation() {
    return account().isolation();
  }

  /** The same end with another account. */
  default Execution with(Account other) {
    return switch (this) {
      case Finished _ -> new Finished(other);
      case Raised(var type, var message, var line, _) -> new Raised(type, message, line, other);
      case DoesNotParse(var message, var line, var column, _) ->
        new DoesNotParse(message, line, column, other);
      case TimedOut(var limit, _) -> new TimedOut(limit, other);
      case OutOfMemory(var limitBytes, _) -> new OutOfMemory(limitBytes, other);
      case OutputTooLong(var limitBytes, _) -> new OutputTooLong(limitBytes, other);
      case Denied(var what, _) -> new Denied(what, other);
      case Exited(var status, _) -> new Exited(status, other);
      case WorkerLost(var reason, _) -> new WorkerLost(reason, other);
    };
  }

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

  /**
   * What every end carries.
   *
   * @param files regular files only, by relative path, within the limits on files; those with a
   *     backslash or a control character in their name are left out
   * @throws IllegalArgumentException where a path is not plain; see {@link Program#isPlain}
   */
  record Account(Output output, Duration elapsed, Duration cpuTime, Map<String, Content> files,
      Isolation isolation) {

    public Account {
      files.keySet().stream().filter(path -> !Program.isPlain(path)).findFirst()
          .ifPresent(path -> {
            throw new IllegalArgumentException("`" + path + "` is no plain relative path");
          });
      files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Of a program that never ran. */
    public static Account none(Isolation isolation) {
      return new Account(Output.NONE, Duration.ZERO, Duration.ZERO, Map.of(), isolation);
    }

    /** The same with another isolation. */
    public Account in(Isolation other) {
      return new Account(output, elapsed, cpuTime, files, other);
    }
  }

  /** Ran to its last statement. */
  record Finished(Account account) implements Execution {}

  /**
   * Ended with an exception: its type, message, and line in the program's own source (0:
   * unknown).
   */
  record Raised(String type, String message, int line, Account account) implements Execution {}

  /** Is not Python: where (1-based line and column, 0: unknown) and why. */
  record DoesNotParse(String message, int line, int column,
      Account account) implements Execution {}

  /** Was stopped at its deadline, of the clock or of the processor. */
  record TimedOut(Duration limit, Account account) implements Execution {}

  /** Filled its memory. */
  record OutOfMemory(long limitBytes, Account account) implements Execution {}

  /** Wrote more than it may. */
  record OutputTooLong(int limitBytes, Account account) implements Execution {}

  /** Asked for something a sandboxed program may not have; {@code what} names it. */
  record Denied(String what, Account account) implements Execution {}

  /** Left by itself, by {@code sys.exit}, {@code os._exit} or the like. */
  record Exited(int status, Account account) implements Execution {}

  /** The worker process died for a reason that is not the program's to answer for. */
  record WorkerLost(String reason, Account account) implements Execution {}
}
