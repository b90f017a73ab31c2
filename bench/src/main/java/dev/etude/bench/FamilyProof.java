package dev.etude.bench;

import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Trust;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.task.Task;
import dev.etude.runtime.Installation;
import dev.etude.sandbox.BubblewrapOptions;
import dev.etude.sandbox.BubblewrapSandbox;
import dev.etude.sandbox.Execution;
import dev.etude.sandbox.GraalPySandbox;
import dev.etude.sandbox.Limits;
import dev.etude.sandbox.Sandbox;
import dev.etude.sandbox.SandboxOptions;
import dev.etude.sandbox.Tests;
import dev.etude.sandbox.Tier;
import dev.etude.sandbox.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether the tasks of the families are right, in bulk and in the real sandbox: every reference
 * passes the examples and the hidden tests, every decoy fails a hidden test. Instances of a level
 * that share a program are graded in one run of it, each by its own tests, since to start an
 * interpreter costs more than to call a function a thousand times. Where such a run does not come
 * to its end, its instances are graded one by one.
 */
public final class FamilyProof {

  /** As many tests as one run takes; the limit of time is for each call. */
  private static final int BATCH = 2000;

  private final Sandbox sandbox;
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

  private FamilyProof(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Arguments: tier, default graalpy; instances for each level, default 100; families, or all. */
  public static void main(String[] arguments) {
    Tier tier = Tier.valueOf((arguments.length > 0 ? arguments[0] : "graalpy")
        .toUpperCase(Locale.ROOT));
    int instances = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    Installation here = Installation.launched();
    var library = new ScriptLibrary(here.scripts(Trust.STRICT),
        List.of(here.home().resolve("strategies")));
    List<String> names = arguments.length > 2
        ? List.of(arguments).subList(2, arguments.length)
        : List.copyOf(library.names(Family.KIND));
    List<String> problems;
    try (Sandbox sandbox = sandbox(tier)) {
      var proof = new FamilyProof(sandbox);
      System.out.println(
          "| family | instances | distinct | failing references | passing decoys | seconds |");
      System.out.println("| --- | --- | --- | --- | --- | --- |");
      names.parallelStream().forEach(name -> System.out
          .println(proof.row(library.use(Family.KIND, name).require(), instances)));
      problems = proof.problems;
    }
    problems.forEach(System.out::println);
    if (!problems.isEmpty()) {
      System.exit(1);
    }
  }

  private static Sandbox sandbox(Tier tier) {
    int workers = Runtime.getRuntime().availableProcessors();
    return switch (tier) {
      case GRAALPY -> GraalPySandbox.open(SandboxOptions.DEFAULT.withWorkers(workers));
      case BUBBLEWRAP -> BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(workers));
      case DOCKER -> throw new IllegalArgumentException("a container a program is too slow here");
    };
  }

  private String row(Family family, int instances) {
    long began = System.nanoTime();
    int distinct = 0;
    int failing = 0;
    int passing = 0;
    for (int level = 1; level <= Family.LEVELS; level++) {
      System.err.printf("%s, level %d of %d%n", family.name(), level, Family.LEVELS);
      List<Task> tasks = new ArrayList<>();
      Set<Object> contents = new HashSet<>();
      for (int seed = 1; seed <= instances; seed++) {
        Task task = family.pose(level, seed, family.name() + "-" + level + "-" + seed);
        tasks.add(task);
        contents.add(List.of(task.goal(), task.examples(), task.hidden()));
      }
      distinct += contents.size();
      failing += failing(tasks);
      passing += passing(tasks);
    }
    return "| %s | %d | %d | %d | %d | %d |".formatted(family.name(), instances * Family.LEVELS,
        distinct, failing, passing, (System.nanoTime() - began) / 1_000_000_000);
  }

  private int failing(List<Task> tasks) {
    List<Trial> trials = tasks.stream().map(task -> {
      List<Tests.Case> cases = new ArrayList<>(task.examples());
      cases.addAll(hidden(task).cases());
      return new Trial(task, "reference", task.reference(), cases);
    }).toList();
    List<Trial> failed = new ArrayList<>(trials);
    failed.removeAll(passed(trials));
    failed.forEach(trial -> problems.add("fails: " + trial));
    return failed.size();
  }

  private int passing(List<Task> tasks) {
    List<Trial> trials = tasks.stream().flatMap(task -> task.decoys().stream()
        .map(decoy -> new Trial(task, decoy.mistake(), decoy.code(), hidden(task).cases())))
        .toList();
    List<Trial> passed = passed(trials);
    passed.forEach(trial -> problems.add("passes: " + trial));
    return passed.size();
  }

  private static Tests.Cases hidden(Task task) {
    return (Tests.Cases) task.hidden();
  }

  /** The trials whose program passes all their tests. */
  private List<Trial> passed(List<Trial> trials) {
    Map<Object, List<Trial>> programs = new LinkedHashMap<>();
    trials.forEach(trial -> programs.computeIfAbsent(trial.program(), _ -> new ArrayList<>())
        .add(trial));
    List<Trial> passed = new ArrayList<>();
    for (List<Trial> same : programs.values()) {
      List<Trial> batch = new ArrayList<>();
      int size = 0;
      for (Trial trial : same) {
        if (size + trial.cases.size() > BATCH) {
          passed.addAll(together(batch));
          batch.clear();
          size = 0;
        }
        batch.add(trial);
        size += trial.cases.size();
      }
      passed.addAll(together(batch));
    }
    return passed;
  }

  /** Grades trials of one program in one run. */
  private List<Trial> together(List<Trial> trials) {
    List<Tests.Case> all = trials.stream().flatMap(trial -> trial.cases.stream()).toList();
    Verdict verdict = trials.getFirst().grade(sandbox, all);
    if (verdict.passed()) {
      return trials.stream().toList();
    }
    List<Trial> passed = new ArrayList<>();
    int at = 0;
    for (Trial trial : trials) {
      int end = at + trial.cases.size();
      // Results after the end of a run that was cut short say nothing about the later instances.
      boolean good = verdict.results().subList(at, end).stream().allMatch(Verdict.Result::passed);
      boolean reached = verdict.execution() instanceof Execution.Finished;
      if (reached ? good : trial.grade(sandbox, trial.cases).passed()) {
        passed.add(trial);
      }
      at = end;
    }
    return passed;
  }

  /** One program and the tests of one task. */
  private record Trial(Task task, String what, String code, List<Tests.Case> cases) {

    /** What trials must share to be graded in one run. */
    Object program() {
      return List.of(code, hidden(task).entryPoint(), hidden(task).judge());
    }

    Verdict grade(Sandbox sandbox, List<Tests.Case> tests) {
      return sandbox.grade(code, hidden(task).with(tests), Limits.DEFAULT);
    }

    @Override
    public String toString() {
      return task.id() + ", " + what + ": " + task.goal();
    }
  }
}
