package dev.etude.runtime.cli;

import dev.etude.dsl.Problems;
import dev.etude.missions.task.TaskFile;
import dev.etude.runtime.UserError;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Verdict;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude sandbox grade}. */
@Command(name = "grade", mixinStandardHelpOptions = true,
    description = "Grades a Python program by the tests of a task.", footer = {
        "", "Examples:", "  ./etude sandbox grade --task task.json solution.py",
        "  ./etude sandbox grade --task task.json solution.py --json --time 500ms", "",
        "{\"entry_point\": \"double\", \"tests\": [{\"input\": [2], \"expected\": 4}]} is a task.",
        "`input` is the list of the arguments. Also: \"float_tolerance\": 1e-6,",
        "\"any_order\": true, \"keeps_arguments\": true, and \"checker\", a Python program",
        "that defines accepts(arguments, expected, answer). What JSON has no form for:",
        "{\"$tuple\": [1, 2]}, $set, $frozenset, $dict (a list of pairs), $bytes, $float.",
        "A tuple is right where a list is expected, and 1.0 for 1, unless the task says",
        "\"exact_types\": true. True is never right for 1.",
        "Exit code 0 only where every test passed."})
final class SandboxGradeCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(names = "--task", required = true, paramLabel = "TASK.json", description = "The task.")
  private Path task = Path.of("");

  @Parameters(paramLabel = "FILE", description = "A Python program.")
  private Path file = Path.of("");

  @Mixin
  private TierChoice tier = new TierChoice();

  @Mixin
  private ProgramLimits limits = new ProgramLimits();

  @Option(names = "--json", description = "Print one JSON object: verdict, passed, total, tests,"
      + " tests_hash, grader_hash, tier, isolation.")
  private boolean json;

  SandboxGradeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Limits allowed = limits.limits();
    Tests tests = switch (TaskFile.read(task)) {
      case TaskFile.Reading.Good good -> good.tests();
      case TaskFile.Reading.Bad bad -> throw new UserError(UserError.USAGE,
          Problems.render(bad.problems()));
    };
    String source = TextFiles.text(file, "a Python program");
    try (Sandbox sandbox = tier.sandboxes(1, allowed).open(surroundings.here())) {
      Verdict verdict = sandbox.grade(source, tests, allowed);
      if (json) {
        surroundings.out().println(new JsonMapper().writeValueAsString(object(verdict)));
      } else {
        print(verdict, surroundings.out());
      }
      return verdict.passed() ? 0 : UserError.FAILED;
    }
  }

  private static String word(boolean passed) {
    return passed ? "passed" : "failed";
  }

  private static Map<String, Object> object(Verdict verdict) {
    List<Map<String, Object>> tests = verdict.results().stream().map(result -> {
      Map<String, Object> test = new LinkedHashMap<>();
      test.put("verdict", word(result.passed()));
      test.put("reason", result.reason());
      return test;
    }).toList();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("verdict", word(verdict.passed()));
    object.put("passed", verdict.passedCount());
    object.put("total", verdict.results().size());
    object.put("tests", tests);
    object.put("tests_hash", verdict.testsHash());
    object.put("grader_hash", verdict.graderHash());
    object.put("tier", verdict.execution().isolation().tier().word());
    object.put("isolation", verdict.execution().isolation().line());
    return object;
  }

  private void print(Verdict verdict, PrintStream out) {
    int number = 0;
    for (Verdict.Result result : verdict.results()) {
      number++;
      if (!result.passed()) {
        out.println("  test " + number + "  " + result.reason());
      }
    }
    String summary = verdict.passedCount() + " of " + verdict.results().size() + " tests passed";
    out.println((verdict.passed()
        ? surroundings.style().green("passed")
        : surroundings.style().red("failed"))
        + ": " + summary + surroundings.style().faint(", tests "
            + verdict.testsHash().substring(0, 12) + ", grader "
            + verdict.graderHash().substring(0, 12) + ", "
            + verdict.execution().isolation().line()));
  }
}
