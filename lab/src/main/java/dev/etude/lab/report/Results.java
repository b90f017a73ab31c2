package dev.etude.lab.report;

import dev.etude.lab.Lab;
import dev.etude.lab.Trial;
import dev.etude.lab.figures.Figures;
import dev.etude.lab.learner.Learner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a comparison, as text, JSON and files.
 *
 * @param ranking the figures of each pairing over all learners, the fastest first
 * @param byLearner the figures of each pairing with each kind of learner
 */
public record Results(Lab lab, List<Trial> trials, List<Figures> ranking,
    List<Figures> byLearner) {

  public Results {
    trials = List.copyOf(trials);
    ranking = List.copyOf(ranking);
    byLearner = List.copyOf(byLearner);
  }

  /** The results of these trials of a lab. */
  public static Results of(Lab lab, List<Trial> trials) {
    return new Results(lab, trials, Figures.ranking(lab, trials), Figures.byLearner(lab, trials));
  }

  /** As machines read it. */
  private record Shape(String set, List<String> learners, int seeds, int tasks,
      List<Figures> figures, List<Figures> byLearner) {}

  /** One JSON object: the set, its learners, seeds, most tasks, and all figures. */
  public String json() {
    return new JsonMapper().writeValueAsString(new Shape(lab.set().name(),
        lab.set().learners().stream().map(Learner::name).toList(), lab.seeds(), lab.tasks(),
        ranking, byLearner));
  }

  /**
   * Writes {@code figures.csv}, {@code figures.json}, {@code runs.csv}, and the plots
   * {@code learning} and {@code difficulty} as PNG and SVG.
   *
   * @param folder made where it is missing; files of these names are replaced
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Figures> figures = new ArrayList<>(ranking);
    figures.addAll(byLearner);
    Files.write(folder.resolve("figures.csv"), Csv.figures(figures));
    Files.write(folder.resolve("runs.csv"), Csv.runs(lab, trials));
    Files.writeString(folder.resolve("figures.json"), json() + "\n");
    new Plots(lab, trials, ranking).write(folder);
  }
}
