package dev.etude.bench;

import dev.etude.dsl.ScriptLibrary;
import dev.etude.dsl.Scripts;
import dev.etude.dsl.Trust;
import dev.etude.lab.Lab;
import dev.etude.lab.Lineup;
import dev.etude.lab.figures.Figures;
import dev.etude.lab.learner.LearnerSet;
import dev.etude.lab.learner.LearnerSets;
import dev.etude.memory.journal.LearnedConcept;
import dev.etude.memory.journal.Tally;
import dev.etude.missions.YamlReading;
import dev.etude.runtime.Installation;
import dev.etude.runtime.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the ranking of the lab means something: the same pairings teach the embedded builder on
 * the families of {@code first_steps}. What it came to is the highest level it passed, averaged
 * over the skills, and how much it solves of the same {@link Examination}; the rankings are
 * compared by Spearman's rank correlation (C. Spearman, The proof and measurement of association
 * between two things, 1904).
 */
public final class Ranking {

  private static final List<String> PAIRINGS = List.of("rising_tide:staircase",
      "steady_climb:steep", "prioritized_replay:staircase", "bandit:gentle",
      "round_robin:staircase", "uniform:uniform");
  private static final int LAB_SEEDS = 40;
  /** Beyond these the search solves next to nothing. */
  private static final int LEVELS = 7;
  private static final int EACH = 3;

  private Ranking() {}

  /** Arguments: seeds (default 3) and cycles for each run (default 60). */
  public static void main(String[] arguments) throws Exception {
    int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    int cycles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    Installation here = Installation.launched();
    double[] lab = new double[PAIRINGS.size()];
    double[] level = new double[PAIRINGS.size()];
    double[] solved = new double[PAIRINGS.size()];
    try (var pool = Pool.open("bubblewrap");
        var scripts = here.scripts(Trust.STRICT);
        var library = new ScriptLibrary(scripts, List.of(here.home().resolve("strategies")))) {
      Map<String, Double> tasks = inTheLab(here, scripts, library);
      var families = mission(here, PAIRINGS.getFirst()).read().value().trainer().families();
      var examination = Examination.of(library, families, LEVELS, EACH, pool.sandbox());
      System.out.println("| pairing | tasks to mastery in the lab | level reached by the builder |"
          + " solved after that, of " + examination.tasks().size() + " |");
      System.out.println("| --- | --- | --- | --- |");
      System.out.println("| no training | | | " + examination.solved(List.of()) + " |");
      for (int i = 0; i < lab.length; i++) {
        lab[i] = tasks.getOrDefault(PAIRINGS.get(i), Double.NaN);
        for (int seed = 1; seed <= seeds; seed++) {
          Trained trained = train(PAIRINGS.get(i), seed, cycles, here);
          level[i] += trained.level() / seeds;
          solved[i] += examination.solved(trained.concepts()) / (double) seeds;
        }
        System.out.printf(Locale.ROOT, "| `%s` | %.0f | %.2f | %.1f |%n", PAIRINGS.get(i), lab[i],
            level[i], solved[i]);
      }
    }
    // Few tasks are good, and so are a high level and many that are solved.
    double[] fast = Arrays.stream(lab).map(each -> -each).toArray();
    System.out.printf(Locale.ROOT,
        "%nrank correlation of the lab with the level %.2f, with what is solved %.2f%n",
        correlation(ranks(fast), ranks(level)), correlation(ranks(fast), ranks(solved)));
  }

  private static Map<String, Double> inTheLab(Installation here, Scripts scripts,
      ScriptLibrary library) throws InterruptedException {
    if (!(new Lineup(library, scripts).find(PAIRINGS) instanceof Lineup.Found.Contenders found)
        || !(new LearnerSets().read(here.home().resolve(
            "missions/learners/default.yaml")) instanceof YamlReading.Good<LearnerSet> set)) {
      throw new IllegalStateException("what is shipped has no problems");
    }
    Lab lab = new Lab(set.value(), found.contenders(), LAB_SEEDS, set.value().tasks());
    Map<String, Double> tasks = new LinkedHashMap<>();
    Figures.ranking(lab, lab.play(2, _ -> {})).forEach(
        each -> tasks.put(each.strategy() + ":" + each.curve(), each.tasks().value()));
    return tasks;
  }

  /** What a builder came to: the mean of its highest levels, and what it has learned. */
  private record Trained(double level, List<LearnedConcept> concepts) {}

  private static Trained train(String pairing, long seed, int cycles, Installation here)
      throws IOException {
    return mission(here, pairing)
        .play(seed, cycles, run -> new Trained(levelReached(run), run.standing().concepts()));
  }

  private static double levelReached(Run run) {
    Map<String, Map<Integer, Tally>> skills = run.standing().skillMap();
    return run.standing().profile().skills().stream()
        .mapToInt(skill -> skills.getOrDefault(skill.name(), Map.of()).entrySet().stream()
            .filter(level -> level.getValue().passed() > 0).mapToInt(Map.Entry::getKey).max()
            .orElse(0))
        .average().orElse(0);
  }

  /** {@code first_steps}, with the strategy and the curve of a pairing. */
  private static PlayedMission mission(Installation here, String pairing) throws IOException {
    String[] names = pairing.split(":");
    Path file = here.home().resolve("missions/first_steps.yaml");
    return new PlayedMission(file, Files.readString(file)
        .replaceFirst("(?m)^  strategy: .*$", "  strategy: " + names[0])
        .replaceFirst("(?m)^  curve: .*$", "  curve: " + names[1]), here);
  }

  /** Places from 1 on; what is equal shares the mean of its places. */
  private static double[] ranks(double[] values) {
    return Arrays.stream(values).map(value -> {
      double below = Arrays.stream(values).filter(other -> other < value).count();
      double equal = Arrays.stream(values).filter(other -> other == value).count();
      return below + (equal + 1) / 2;
    }).toArray();
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double together = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      together += (a[i] - meanA) * (b[i] - meanB);
      squareA += (a[i] - meanA) * (a[i] - meanA);
      squareB += (b[i] - meanB) * (b[i] - meanB);
    }
    return together / Math.sqrt(squareA * squareB);
  }
}
