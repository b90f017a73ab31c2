package dev.etude.dsl.repair;

import java.time.Duration;

/** Why an attempt failed, as repairs ask about it. */
public sealed interface Failure {

  /**
   * It imports a module that is not there.
   *
   * @param module its name
   */
  record MissingModule(String module) implements Failure {}

  /**
   * It asks for a model that is not supported.
   *
   * @param model its name
   */
  record UnsupportedModel(String model) implements Failure {}

  /**
   * It was stopped at its deadline.
   *
   * @param limit how long it was given
   */
  record TimedOut(Duration limit) implements Failure {}

  /**
   * It is not Python.
   *
   * @param line counted from 1; 0 where unknown
   * @param message what Python says about it
   */
  record DoesNotParse(int line, String message) implements Failure {}

  /** It filled its memory. */
  record OutOfMemory() implements Failure {}

  /**
   * It ended with an exception.
   *
   * @param type the class of the exception, such as {@code ValueError}
   * @param message what the exception says
   * @param line in its own source, counted from 1; 0 where unknown
   */
  record Raised(String type, String message, int line) implements Failure {}

  /**
   * It ran and gave wrong answers.
   *
   * @param passed how many tests passed
   * @param total how many tests there are
   * @param reason of the first that failed, such as {@code expected 3, got 4}
   */
  record WrongAnswer(int passed, int total, String reason) implements Failure {}

  /**
   * It asked for something a sandboxed program may not have.
   *
   * @param what it asked for
   */
  record Denied(String what) implements Failure {}
}
