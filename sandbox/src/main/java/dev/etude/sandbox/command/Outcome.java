package dev.etude.sandbox.command;

import java.time.Duration;

/** How a command ended, or why it never began. */
public sealed interface Outcome {

  /** It ran to its end; a status above 128 is a signal, counted from there. */
  record Ended(int status) implements Outcome {}

  /** It was ended at its deadline, with everything it had started. */
  record TimedOut(Duration limit) implements Outcome {}

  /** It was ended because it had more processes than it may. */
  record TooManyProcesses(int limit) implements Outcome {}

  /** The policy, the fence, or missing confinement kept it from running. */
  record Refused(String reason) implements Outcome {}

  /** It needed a person's consent and did not get it. */
  record Declined(String reason) implements Outcome {}

  /** It could not be started, or not be watched to its end. */
  record Failed(String reason) implements Outcome {}

  /** The word for records and machines, such as {@code timed_out}. */
  default String word() {
    return switch (this) {
      case Ended _ -> "ended";
      case TimedOut _ -> "timed_out";
      case TooManyProcesses _ -> "too_many_processes";
      case Refused _ -> "refused";
      case Declined _ -> "declined";
      case Failed _ -> "failed";
    };
  }

  /** One line for people. */
  default String detail() {
    return switch (this) {
      case Ended(var status) -> "status " + status;
      case TimedOut(var limit) -> "took longer than " + limit.toMillis() + " ms";
      case TooManyProcesses(var limit) -> "had more than " + limit + " processes";
      case Refused(var reason) -> reason;
      case Declined(var reason) -> reason;
      case Failed(var reason) -> reason;
    };
  }

  /** Whether it ended by itself, with status 0. */
  default boolean succeeded() {
    return this instanceof Ended(var status) && status == 0;
  }
}
