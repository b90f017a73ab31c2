package dev.etude.dsl;

import java.time.Duration;
import java.util.function.IntFunction;

/** How a script that compiles can still fail to give an answer. Immutable. */
public sealed interface ScriptFailure {

  /** The script, as problems name it. */
  String file();

  /** Where in the script, 1-based; 0 where unknown. */
  int line();

  /** What is wrong, without the place. */
  String predicate();

  /** One line for the user, in the form of {@link Problem#headline()}. */
  default String message() {
    return problem(_ -> "").headline();
  }

  /** The failure as a problem of its file, whose lines are asked for by number. */
  default Problem problem(IntFunction<String> lines) {
    return new Problem(file(), line(), 0, 0, "fails", predicate(), "", lines.apply(line()));
  }

  /**
   * It had not answered at its deadline. The version of the script that did this is banned: it is
   * never run again, and every later question to it fails at once in the same way.
   */
  record TimedOut(String file, Duration limit) implements ScriptFailure {

    @Override
    public int line() {
      return 0;
    }

    @Override
    public String predicate() {
      return "the script did not answer within " + limit.toMillis()
          + " ms and is not run again; look for a loop that never ends";
    }
  }

  /** It took more steps than one answer may take. The same question would end in the same way. */
  record OutOfSteps(String file, int line, long limit) implements ScriptFailure {

    @Override
    public String predicate() {
      return "the script takes more than " + limit + " steps; look for a loop that is too long";
    }
  }

  /** It allocated more memory than one answer may take, in bytes. */
  record OutOfMemory(String file, int line, long limit) implements ScriptFailure {

    @Override
    public String predicate() {
      return "the script takes more than " + (limit >> 20)
          + " MB; look for a list or a text that grows";
    }
  }

  /** It ended with an exception. */
  record Threw(String file, int line, String exception) implements ScriptFailure {

    @Override
    public String predicate() {
      return exception;
    }
  }

  /** It gave an answer that cannot be used; {@code what} says why. */
  record BadAnswer(String file, int line, String what) implements ScriptFailure {

    @Override
    public String predicate() {
      return what;
    }
  }
}
