package dev.etude.runtime.cli;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Problems;
import dev.etude.dsl.ScriptException;
import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.lab.Contender;
import dev.etude.lab.Lab;
import dev.etude.lab.Lineup;
import dev.etude.lab.Trial;
import dev.etude.lab.learner.LearnerSet;
import dev.etude.lab.learner.LearnerSets;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code etude lab}. */
@Command(name = "lab", mixinStandardHelpOptions = true,
    description = "Compares strategies and curves on simulated learners; no model, no sandbox.",
    footer = {
        "", "Examples:", "  ./etude lab",
        "  ./etude lab --strategy frontier:steep --strategy steady_climb --out runs/lab",
        "  ./etude lab --strategy frontier:all --learners deep_chain",
        "  ./etude lab --strategy all:all --seeds 10 --json | jq '.figures[0]'",
        "", "Without a curve a strategy is played with the one that suits it. How to read the",
        "table, and how learners learn, is in docs/lab.md."})
final class LabCommand implements Callable<Integer> {

  /** What a run looked like is kept for each; more of them would not fit into memory. */
  private static final int MOST_SEEDS = 1000;

  private final Surroundings surroundings;

  @Option(names = "--strategy", paramLabel = "NAME[:CURVE]", description = "A strategy, and the"
      + " curve to play it with: names, paths of scripts, or `all`. May be given again;"
      + " default: all strategies.")
  private List<String> strategies = List.of();

  @Option(names = "--learners", paramLabel = "FILE|NAME", defaultValue = "default",
      description = "The learner set: a file, or one of missions/learners; default:"
          + " ${DEFAULT-VALUE}.")
  private String learners = "default";

  @Option(names = "--seeds", paramLabel = "N", defaultValue = "40",
      description = "Runs of each pairing with each learner; default: ${DEFAULT-VALUE}.")
  private int seeds = 40;

  @Option(names = "--tasks", paramLabel = "CAP",
      description = "The most tasks of a run; default: as the learner set says.")
  private @Nullable Integer tasks;

  @Option(names = "--out", paramLabel = "DIR",
      description = "Write figures (CSV, JSON) and plots (SVG, PNG) into this folder.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print one JSON object instead of the table.")
  private boolean json;

  LabCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    UserError.requireRange("--seeds", seeds, 1, MOST_SEEDS);
    UserError.requireRange("--tasks", tasks == null ? 1 : tasks, 1, 1_000_000);
    LearnerSet set = learners();
    Lab lab = new Lab(set, contenders(), seeds, tasks == null ? set.tasks() : tasks);
    LabReport report = new LabReport(surroundings, lab, json, Optional.ofNullable(out));
    report.begin();
    report.end(play(lab, report));
    return 0;
  }

  private static List<Trial> play(Lab lab, LabReport report) throws InterruptedException {
    try {
      return lab.play(Runtime.getRuntime().availableProcessors(), report::done);
    } catch (ScriptException failure) {
      throw new UserError(UserError.FAILED, String.valueOf(failure.getMessage()));
    }
  }

  private List<Contender> contenders() {
    Scripts scripts = surroundings.here().scripts(Trust.STRICT);
    Lineup lineup = new Lineup(new ScriptLibrary(scripts, folders("strategies")), scripts);
    return switch (strategies.isEmpty() ? lineup.everything() : lineup.find(strategies)) {
      case Lineup.Found.Contenders found -> found.contenders();
      case Lineup.Found.Problems bad -> throw new UserError(UserError.USAGE,
          Problems.render(bad.problems()));
    };
  }

  private LearnerSet learners() {
    return switch (new LearnerSets().read(learnersFile())) {
      case YamlReading.Good<LearnerSet> good -> good.value();
      case YamlReading.Bad<LearnerSet> bad -> throw new UserError(UserError.USAGE,
          Problems.render(bad.problems()));
    };
  }

  private Path learnersFile() {
    if (learners.endsWith(".yaml") || learners.contains("/")) {
      return Path.of(learners);
    }
    return folders("missions/learners").stream().map(folder -> folder.resolve(learners + ".yaml"))
        .filter(Files::exists).findFirst().orElseThrow(() -> new UserError(UserError.USAGE,
            "`" + Problems.oneLine(learners) + "` is not a learner set; " + hint()));
  }

  private String hint() {
    SortedSet<String> names = new TreeSet<>();
    for (Path folder : folders("missions/learners")) {
      names.addAll(List.of(names(folder)));
    }
    String near = DidYouMean.hint(learners, names);
    return near.isEmpty() ? "there are " + String.join(", ", names) : near;
  }

  private static String[] names(Path folder) {
    String[] files = folder.toFile().list((_, name) -> name.endsWith(".yaml"));
    return files == null
        ? new String[0]
        : Stream.of(files).map(name -> name.substring(0, name.length() - 5)).toArray(String[]::new);
  }

  /** What lies where the command is given comes before what Etude ships. */
  private List<Path> folders(String name) {
    return Stream.of(Path.of(name), surroundings.here().home().resolve(name))
        .map(folder -> folder.toAbsolutePath().normalize()).distinct().toList();
  }
}
