package dev.etude.runtime.cli;

import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.lab.learner.LearnerSets;
import dev.etude.missions.MissionReader;
import dev.etude.missions.policy.PolicyReader;
import dev.etude.runtime.MissionCheck;
import dev.etude.runtime.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code etude check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Finds every problem of missions, scripts, learner sets and policies without"
        + " running them.",
    footer = {
        "", "Examples:", "  ./etude check missions/first_steps.yaml",
        "  ./etude check strategies/trainers/steady_climb.groovy --json",
        "  ./etude check missions/first_steps.yaml --watch",
        "", "A mission is checked with all the scripts it names. Exit code 2 where there are"
            + " problems."})
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts (.groovy), and missions,"
      + " learner sets and policies (.yaml).")
  private List<Path> files = List.of();

  @Option(names = "--json",
      description = "Print a list of objects: file, line, column, kind, message, hint.")
  private boolean json;

  @Option(names = "--watch",
      description = "Check again whenever one of them, or a script of a mission, is saved.")
  private boolean watch;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!watch) {
      return check();
    }
    Watch changes = new Watch(files.stream().flatMap(CheckCommand::watched).toList());
    while (true) {
      check();
      if (!json) {
        surroundings.out().println("watching; Ctrl-C ends it");
      }
      changes.await();
    }
  }

  /** A mission is as good as its scripts, which may lie in two places beside it. */
  private static Stream<Path> watched(Path file) {
    Path here = file.toAbsolutePath().normalize();
    return file.toString().endsWith(".groovy")
        ? Stream.of(here)
        : Stream.of(here, here.resolveSibling("strategies"),
            here.resolveSibling("../strategies").normalize());
  }

  private int check() {
    MissionCheck check = new MissionCheck(surroundings.here());
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      List<Problem> found = problems(check, file);
      problems.addAll(found);
      if (!json) {
        surroundings.out().println(found.isEmpty()
            ? file + "  is fine"
            : Problems.render(found));
      }
    }
    if (json) {
      surroundings.out().println(new JsonMapper().writeValueAsString(
          problems.stream().map(CheckCommand::object).toList()));
    }
    return problems.isEmpty() ? 0 : UserError.USAGE;
  }

  private static List<Problem> problems(MissionCheck check, Path file) {
    return switch (FileSort.of(file)) {
      case SCRIPT -> check.script(file);
      case LEARNER_SET -> new LearnerSets().read(file).problems();
      case POLICY -> new PolicyReader().read(file).problems();
      case MISSION -> check.mission(new MissionReader().read(file), file);
    };
  }

  private static Shape object(Problem problem) {
    return new Shape(problem.file(), problem.line(), problem.column(), problem.kind(),
        problem.message(), problem.hint());
  }

  /** A problem as machines read it. */
  private record Shape(String file, int line, int column, String kind, String message,
      String hint) {}
}
