package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Program;
import dev.etude.sandbox.value.PyValue;
import java.time.Duration;
import java.util.List;

/**
 * What the host asks of a worker. One piece of work at a time; {@link Report} may come in
 * between.
 */
public sealed interface Request {

  /** Run a program from top to bottom. */
  record Run(Program program, Limits limits) implements Request {}

  /**
   * Load a candidate and call its function once for each list of arguments.
   *
   * @param tellsArguments whether to tell what became of the arguments of each call
   * @param token handed back with {@link Reply.Done} only after the last call
   */
  record Calls(String source, String entryPoint, List<List<PyValue>> calls,
      boolean tellsArguments, Limits limits, long token) implements Request {

    /** A grading may take the processor time of so many calls, however many there are. */
    private static final int CALLS_IN_A_GRADING = 10;

    /** Processor time of all calls together. */
    public Duration cpuTime() {
      return limits.cpuTime().multipliedBy(Math.clamp(calls.size(), 1, CALLS_IN_A_GRADING));
    }
  }

  /**
   * Load a candidate, then run tests that see it through copied values only.
   *
   * @param token handed back with {@link Reply.Done} only after the last statement of the tests
   */
  record Check(String source, String entryPoint, String tests, Limits limits,
      long token) implements Request {}

  /** Read a syntax tree. */
  record Inspect(String source) implements Request {}

  /** Say at once what the program at work has written so far. */
  record Report() implements Request {}
}
