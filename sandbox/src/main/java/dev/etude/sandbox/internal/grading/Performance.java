package dev.etude.sandbox.internal.grading;

import dev.etude.sandbox.Execution;
import dev.etude.sandbox.value.PyValue;
import java.time.Duration;
import java.util.List;

/** A candidate that is called, once for each list of arguments. Used by one thread. */
public interface Performance extends AutoCloseable {

  /**
   * The answer to the next call. The first one is preceded by loading, which has the time of one
   * call for itself. After the last call, and whenever the candidate is gone, it is {@link Ended}.
   *
   * @param atMost the deadline of this call; a candidate that misses it is ended as timed out
   */
  Answer next(Duration atMost);

  /** Ends it; what was lent for it goes back. */
  @Override
  void close();

  /** What came of one call. */
  sealed interface Answer {}

  /**
   * It returned.
   *
   * @param arguments the arguments as they are after the call; empty where nobody asked for them
   */
  record Returned(PyValue value, List<PyValue> arguments) implements Answer {

    public Returned {
      arguments = List.copyOf(arguments);
    }
  }

  /** It ended with an exception, and the candidate can be called again. */
  record Threw(String type, String message) implements Answer {}

  /**
   * There is no further answer. {@link Execution.Finished} says that every call was made, and the
   * tier has proof of that.
   *
   * @param steps see {@link dev.etude.sandbox.Verdict#steps()}
   */
  record Ended(Execution execution, long steps) implements Answer {

    /** An end at which steps were not counted. */
    public Ended(Execution execution) {
      this(execution, -1);
    }
  }
}
