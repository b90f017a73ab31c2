package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.Inspection;
import dev.etude.sandbox.value.PyValue;
import java.time.Duration;
import java.util.List;

/** What a worker answers. */
public sealed interface Reply {

  /**
   * A fresh interpreter waits for work.
   *
   * @param heapBytes heap in use after the last collection
   */
  record Ready(long heapBytes) implements Reply {}

  /** Everything is prepared; the clock of the program starts. */
  record Begun() implements Reply {}

  /** The candidate was loaded; the calls begin. */
  record Loaded() implements Reply {}

  /**
   * One call came back.
   *
   * @param arguments what became of the arguments, where the request asked for it, else empty
   */
  record Returned(PyValue value, List<PyValue> arguments) implements Reply {}

  /** One call ended with an exception. */
  record Threw(String type, String message) implements Reply {}

  /**
   * The work is over.
   *
   * @param steps statements and functions entered, -1 where not counted
   * @param failure what failed in tests that are Python, on one line; empty where nothing did
   * @param token what the request held, 0 where its last step was not reached
   */
  record Done(Execution execution, long steps, String failure, long token) implements Reply {}

  /** What a syntax tree told. */
  record Inspected(Inspection inspection) implements Reply {}

  /** What the program at work has written and used so far. */
  record Written(Execution.Output output, Duration cpuTime) implements Reply {}

  /** The program at work has used up its processor time, and is still at it. */
  record Overrun(Execution.Output output, Duration cpuTime) implements Reply {}
}
