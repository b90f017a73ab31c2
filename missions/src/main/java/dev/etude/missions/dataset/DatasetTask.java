package dev.etude.missions.dataset;

import dev.etude.dsl.task.Task;
import dev.etude.sandbox.Tests;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One task of a dataset in the form of HumanEval (M. Chen and others, Evaluating large language
 * models trained on code, 2021).
 *
 * @param taskId such as {@code HumanEval/7}
 * @param prompt Python up to the end of the docstring of the function wanted
 * @param canonicalSolution a body for it that passes
 * @param test Python that defines {@code check(candidate)}
 */
public record DatasetTask(String taskId, String prompt, String entryPoint,
    String canonicalSolution, String test) {

  /** A task nobody has rated: a dataset does not say how hard its tasks are. */
  private static final double UNRATED = 0.5;

  /** The program that a completion makes. */
  public String program(String completion) {
    return prompt + completion;
  }

  /**
   * The task as a builder works on it.
   *
   * @param dataset the name of the dataset; also the skill it counts for
   */
  public Task task(String dataset) {
    var tests = new Tests.Check(entryPoint, beforeEntryPoint() + "\n" + test + candidateByName());
    String skill = dataset.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    return new Task(taskId, Task.Source.DATASET, dataset, prompt, entryPoint, signature(),
        List.of(skill), 0, UNRATED, List.of(), List.of(), tests, program(canonicalSolution),
        List.of());
  }

  /** Whether the prompt begins the function it asks for. */
  boolean definesEntryPoint() {
    return definition().find();
  }

  private String beforeEntryPoint() {
    Matcher definition = definition();
    return definition.find() ? Preamble.of(prompt.substring(0, definition.start())) : "";
  }

  /**
   * Tests of this form run beside the candidate and may call it, and helpers of the prompt, by
   * name. Ours run elsewhere: the helpers go with them, and the name is given to the candidate.
   */
  private String candidateByName() {
    return """


        _check = check


        def check(candidate):
            global %1$s
            %1$s = candidate
            _check(candidate)
        """.formatted(entryPoint);
  }

  private String signature() {
    Matcher definition = definition();
    if (!definition.find()) {
      return entryPoint;
    }
    return definition.group(1).replaceAll("\\s+", " ");
  }

  /** From {@code def} to the colon that ends a line. */
  private Matcher definition() {
    return Pattern
        .compile("(?m)^def (" + Pattern.quote(entryPoint) + "\\([^:]*+(?::[^\\n][^:]*+)*+):\\s*$")
        .matcher(prompt);
  }
}
