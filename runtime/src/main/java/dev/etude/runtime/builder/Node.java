package dev.etude.runtime.builder;

/** Where the builder is in a task. The edges between nodes are in {@link Builder}. */
enum Node {
  /** Gather what the builder knows: concepts, feedback. */
  RECALL,
  /** Ask the model for a plan in words. */
  PLAN,
  /** Ask the model for code. */
  CODE,
  /** Look at the code before it runs. */
  CHECK,
  /** Run it on the visible examples. */
  EXECUTE,
  /** Run the hidden tests, then the gate. */
  VERIFY,
  /** Make something of a failure for the next attempt. */
  REFLECT,
  /** Solved. */
  PASSED,
  /** Not solved, and no attempt is left. */
  GAVE_UP
}
