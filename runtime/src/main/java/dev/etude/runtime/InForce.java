package dev.etude.runtime;

import dev.etude.dsl.Loading;
import dev.etude.dsl.Problem;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptChange;
import dev.etude.dsl.ScriptKind;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Trust;
import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.family.Family;
import dev.etude.dsl.gate.Gate;
import dev.etude.dsl.repair.Repairs;
import dev.etude.dsl.strategy.Strategy;
import dev.etude.memory.Event;
import dev.etude.memory.folder.RunFolder;
import dev.etude.memory.journal.Ledger;
import dev.etude.missions.Mission;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.report.Progress;
import dev.etude.runtime.trainer.DatasetTasks;
import dev.etude.runtime.trainer.Families;
import dev.etude.runtime.trainer.TaskSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The scripts of a mission in the versions that are in force. Changed ones are taken up when asked,
 * between cycles; each version that was in force is kept in the run folder. For one thread.
 */
public final class InForce {

  /** Where a mission names the gate for decisions. */
  private static final String DECISIONS = "/trainer/gate";

  private final ScriptLibrary library;
  private final Mission mission;
  private final RunFolder folder;
  private final Progress progress;
  private final Seeds seeds;
  private final Optional<DatasetTasks> dataset;

  /** Every script of the mission is loaded already. */
  InForce(ScriptLibrary library, Mission mission, RunFolder folder, Progress progress,
      Seeds seeds, Optional<DatasetTasks> dataset) {
    this.library = library;
    this.mission = mission;
    this.folder = folder;
    this.progress = progress;
    this.seeds = seeds;
    this.dataset = dataset;
  }

  /** Scripts beside a mission come before those that Etude ships. */
  static ScriptLibrary library(Path mission, Trust trust, Installation here) {
    Path file = mission.toAbsolutePath();
    List<Path> folders = Stream.of(file.resolveSibling("strategies"),
        file.resolveSibling("../strategies"), here.home().toAbsolutePath().resolve("strategies"))
        .map(Path::normalize).distinct().toList();
    return new ScriptLibrary(here.scripts(trust), folders);
  }

  /** What is wrong with the scripts that a mission names, at the place that names a missing one. */
  public static List<Problem> problems(ScriptLibrary library, YamlReading.Good<Mission> read) {
    // Side by side: compiling a dozen families is most of what a start costs.
    return named(read.value()).parallelStream()
        .flatMap(named -> problems(library, read, named).stream()).toList();
  }

  private static List<Problem> problems(ScriptLibrary library, YamlReading.Good<Mission> read,
      Named named) {
    return switch (library.use(named.kind(), named.name())) {
      case Loading.Loaded<?> loaded -> loaded.value() instanceof Gate gate
          ? unfit(read, named, gate)
          : List.of();
      case Loading.Refused<?> refused -> refused.problems().stream()
          .map(problem -> problem.kind().equals("missing-script")
              ? read.places().problem(named.pointer(), problem.kind(), problem.message(),
                  problem.hint())
              : problem)
          .toList();
    };
  }

  /** A gate has to judge what it is named for. */
  private static List<Problem> unfit(YamlReading.Good<Mission> read, Named named, Gate gate) {
    if (named.pointer().equals(DECISIONS)) {
      return gate.judgesDecisions()
          ? List.of()
          : List.of(read.places().problem(DECISIONS,
              "unfit-gate", "the gate `" + named.name() + "` says nothing about decisions",
              "give it a block such as `decisions { require('in reach') { difficulty < 0.9 } }`"));
    }
    return gate.judgesSubmissions()
        ? List.of()
        : List.of(read.places().problem(named.pointer(),
            "unfit-gate", "the gate `" + named.name() + "` says nothing about submissions",
            "give it a requirement such as `require('every test passes') { tests.allPassed }`"));
  }

  /** A script that a mission names, and where. */
  private record Named(ScriptKind<?> kind, String name, String pointer) {}

  private static List<Named> named(Mission mission) {
    List<Named> named = new ArrayList<>();
    named.add(new Named(Strategy.KIND, mission.trainer().strategy(), "/trainer/strategy"));
    named.add(new Named(Curve.KIND, mission.trainer().curve(), "/trainer/curve"));
    named.add(new Named(Gate.KIND, mission.builder().gate(), "/builder/gate"));
    named.add(new Named(Repairs.KIND, mission.builder().repairs(), "/builder/repairs"));
    mission.trainer().gate()
        .ifPresent(gate -> named.add(new Named(Gate.KIND, gate, DECISIONS)));
    List<String> families = mission.trainer().families();
    for (int i = 0; i < families.size(); i++) {
      named.add(new Named(Family.KIND, families.get(i), "/trainer/families/" + i));
    }
    return named;
  }

  /** Takes up what changed on disk, tells of it and records it. */
  void takeUpChanges(Ledger ledger) {
    for (ScriptChange change : library.reread()) {
      progress.say(change.text());
      switch (change) {
        case ScriptChange.Loaded loaded -> {
          keep(loaded.script(), loaded.hash(), loaded.source());
          ledger.record(new Event.ScriptLoaded(loaded.script(), loaded.hash(),
              loaded.replaced()));
        }
        case ScriptChange.Waits waits -> ledger.record(new Event.ScriptRefused(waits.script(),
            waits.hash(), waits.kept(), List.of(waits.text())));
        case ScriptChange.Refused refused -> ledger.record(new Event.ScriptRefused(
            refused.script(), refused.hash(), refused.kept(),
            refused.problems().stream().map(Problem::headline).toList()));
      }
    }
  }

  /** Keeps the versions that are in force in the run folder. */
  void keep() {
    Map<String, String> sources = library.sources();
    library.hashes().forEach((script, hash) -> keep(script, hash,
        sources.getOrDefault(script, "")));
  }

  private void keep(String script, String hash, String source) {
    int slash = script.indexOf('/');
    folder.keepScript(script.substring(0, slash), script.substring(slash + 1), hash, source);
  }

  /** The scripts that missed a deadline and whose threads are still busy. */
  List<String> burning() {
    return library.burning();
  }

  /** The hash of each script, by full name. */
  Map<String, String> hashes() {
    return library.hashes();
  }

  Strategy strategy() {
    return use(Strategy.KIND, mission.trainer().strategy());
  }

  Curve curve() {
    return use(Curve.KIND, mission.trainer().curve());
  }

  Gate gate() {
    return fit(use(Gate.KIND, mission.builder().gate()), mission.builder().gate(),
        Gate::judgesSubmissions, "submissions");
  }

  /** A gate that was changed into one that asks nothing must not let everything through. */
  private static Gate fit(Gate gate, String name, Predicate<Gate> judges, String what) {
    if (!judges.test(gate)) {
      throw new StageFailure("scripts", "script",
          "the gate `" + name + "` no longer says anything about " + what);
    }
    return gate;
  }

  /** The gate for decisions, where the mission names one. */
  Optional<Gate> decisionGate() {
    return mission.trainer().gate().map(name -> fit(use(Gate.KIND, name), name,
        Gate::judgesDecisions, "decisions"));
  }

  Repairs repairs() {
    return use(Repairs.KIND, mission.builder().repairs());
  }

  /** Where tasks come from: the dataset, where the mission names one, else its families. */
  TaskSource tasks() {
    return dataset.<TaskSource>map(tasks -> tasks).orElseGet(() -> new Families(
        mission.trainer().families().stream().map(name -> use(Family.KIND, name)).toList(),
        seeds));
  }

  private <T> T use(ScriptKind<T> kind, String name) {
    return switch (library.use(kind, name)) {
      case Loading.Loaded<T> loaded -> loaded.value();
      case Loading.Refused<T> refused -> throw new StageFailure("scripts", "script",
          Problems.render(refused.problems()));
    };
  }
}
