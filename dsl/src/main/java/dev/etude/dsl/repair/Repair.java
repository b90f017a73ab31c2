package dev.etude.dsl.repair;

import java.time.Duration;

/** What to do about a failure. */
public sealed interface Repair {

  /** Nothing: the builder thinks again. */
  record None() implements Repair {}

  /** Provide a module and run the same program again. */
  record Provide(String module) implements Repair {}

  /** Run the same program again with another deadline. */
  record RetryWithin(Duration limit) implements Repair {}

  /** Tell the builder something for its next attempt. */
  record Hint(String text) implements Repair {}

  /** Stop working on the task. */
  record GiveUp(String reason) implements Repair {}
}
