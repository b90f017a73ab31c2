package dev.etude.dsl.repair;

import java.time.Duration;

/** Why an attempt failed, as repairs ask about it. */
public sealed interface Failure {

  /** It imports a module that is not there. */
  record MissingModule(String module) implements Failure {}

  /** It was stopped at its deadline. */
  record TimedOut(Duration limit) implements Failure {}

  /** It is not Python. {@code line}: 1-based, 0 where unknown. */
  record DoesNotParse(int line, String message) implements Failure {}

  /** It filled its memory. */
  record OutOfMemory() implements Failure {}

  /** It ended with an exception. {@code line}: in its own source, 0 where unknown. */
  record Raised(String type, String message, int line) implements Failure {}

  /**
   * It ran and gave wrong answers. {@code reason}: of the first, such as {@code expected 3, got 4}.
   */
  record WrongAnswer(int passed, int total, String reason) implements Failure {}

  /** It asked for something a sandboxed program may not have. */
  record Denied(String what) implements Failure {}
}
