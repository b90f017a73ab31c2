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
 * @param prompt Python up to the end of the docstring of the function or class wanted; or Python
 *     that comes before it; or a text that says what is wanted
 * @param entryPoint the name of it; or {@code Solution().solve}, a method of an object of the class
 * @param canonicalSolution what makes a program that passes of the prompt; all of it where the
 *     prompt is a text
 * @param test Python that defines {@code check(candidate)}
 */
public record DatasetTask(String taskId, String prompt, String entryPoint,
    String canonicalSolution, String test) {

  /** A task nobody has rated: a dataset does not say how hard its tasks are. */
  private static final double UNRATED = 0.5;
  /** From {@code def} to the colon that ends a line. */
  private static final Pattern DEFINITION = Pattern
      .compile("(?m)^(?:async )?def (\\w+\\([^:]*+(?::[^\\n][^:]*+)*+):\\s*$");

  /** A first line that is Python and not a sentence. */
  private static final Pattern STATEMENT = Pattern.compile("import [\\w., ]+"
      + "|from [\\w.]+ import [\\w., *()]+|@\\w.*|(?:async def|def|class) \\w+ ?[(:].*|\\w+ = .+");

  /** The program that a completion makes. */
  public String program(String completion) {
    return promptIsPython() ? prompt + completion : completion;
  }

  private boolean promptIsPython() {
    return beginning(prompt).find()
        || prompt.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst()
            .filter(line -> STATEMENT.matcher(line).matches()).isPresent();
  }

  /** The function or class that a program must define. */
  String defined() {
    int end = entryPoint.indexOf('(');
    return end < 0 ? entryPoint : entryPoint.substring(0, end);
  }

  /**
   * The task as a builder works on it.
   *
   * @param dataset the name of the dataset; also the skill it counts for
   */
  public Task task(String dataset) {
    var tests = new Tests.Check(defined(), beforeEntryPoint() + "\n" + test + candidateByName());
    String skill = dataset.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    return new Task(taskId, Task.Source.DATASET, dataset, prompt, defined(), signature(),
        List.of(skill), 0, UNRATED, List.of(), List.of(), tests, program(canonicalSolution),
        List.of());
  }

  /** Whether the prompt begins what it asks for, or else the solution has it. */
  boolean definesEntryPoint() {
    return beginning(prompt).find() || beginning(canonicalSolution).find();
  }

  private String beforeEntryPoint() {
    Matcher beginning = beginning(prompt);
    if (beginning.find()) {
      return Preamble.of(prompt.substring(0, beginning.start()));
    }
    return promptIsPython() ? Preamble.of(prompt) : "";
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
            _check(candidate%2$s)
        """.formatted(defined(), entryPoint.substring(defined().length()));
  }

  private String signature() {
    Matcher definition = DEFINITION.matcher(program(canonicalSolution));
    return definition.results().map(it -> it.group(1)).filter(it -> it.startsWith(defined() + "("))
        .findFirst().map(it -> it.replaceAll("\\s+", " ")).orElse(entryPoint);
  }

  private Matcher beginning(String python) {
    String name = Pattern.quote(defined());
    return Pattern.compile("(?m)^(?:(?:async )?def " + name + "\\s*\\(|class " + name + "\\b)")
        .matcher(python);
  }
}
