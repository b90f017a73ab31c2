package dev.etude.runtime.trainer;

import dev.etude.dsl.task.Task;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import java.util.Optional;

/**
 * Finds out whether a task is fit for use: its reference passes every visible and hidden test, and
 * each of its decoys fails. What nobody can solve teaches nothing, and what a wrong program passes
 * teaches something wrong.
 */
public final class Validation {

  private final Sandbox sandbox;
  private final Limits limits;

  public Validation(Sandbox sandbox, Limits limits) {
    this.sandbox = sandbox;
    this.limits = limits;
  }

  /**
   * What was found.
   *
   * @param flaw why the task must not be used, empty where it may
   * @param referenceSteps steps the reference took over the hidden tests, or -1 where unknown
   */
  public record Finding(Optional<String> flaw, long referenceSteps) {}

  /** Tries the reference and the decoys. A task without a reference is taken as it is. */
  public Finding of(Task task) {
    if (task.reference().isEmpty()) {
      return new Finding(Optional.empty(), -1);
    }
    Verdict reference = sandbox.grade(task.reference(), task.hidden(), limits);
    if (!reference.passed()) {
      return flawed("the reference fails: " + reason(reference));
    }
    if (!task.examples().isEmpty() && task.hidden() instanceof Tests.Cases cases) {
      Verdict shown = sandbox.grade(task.reference(),
          cases.with(task.examples()), limits);
      if (!shown.passed()) {
        return flawed("the reference fails a visible example: " + reason(shown));
      }
    }
    for (Task.Decoy decoy : task.decoys()) {
      if (sandbox.grade(decoy.code(), task.hidden(), limits).passed()) {
        return flawed("a decoy passes: " + decoy.mistake());
      }
    }
    return new Finding(Optional.empty(), reference.steps());
  }

  private static Finding flawed(String why) {
    return new Finding(Optional.of(why), -1);
  }

  private static String reason(Verdict verdict) {
    return verdict.results().stream().filter(result -> !result.passed()).findFirst()
        .map(Verdict.Result::reason).orElse("it did not come to its end");
  }
}
