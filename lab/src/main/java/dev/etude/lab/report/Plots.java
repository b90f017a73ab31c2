package dev.etude.lab.report;

import dev.etude.lab.Contender;
import dev.etude.lab.Lab;
import dev.etude.lab.Trace;
import dev.etude.lab.Trial;
import dev.etude.lab.figures.Band;
import dev.etude.lab.figures.Figures;
import dev.etude.lab.figures.Median;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws what the runs looked like: how the learners got better, and how the difficulty followed
 * them. Needs no display.
 */
final class Plots {

  private static final Color ABILITY = new Color(0x55, 0x55, 0x55);
  private static final Color DIFFICULTY = new Color(0xD55E00);
  /** The share of the runs of the slowest pairing that are shown to their end. */
  private static final double SHOWN = 0.75;

  private final Lab lab;
  private final List<Trial> trials;
  private final List<Contender> ranked;
  private final double longest;

  /** Pairings are drawn in the order of the ranking. */
  Plots(Lab lab, List<Trial> trials, List<Figures> ranking) {
    this.lab = lab;
    this.trials = trials;
    this.ranked = ranking.stream()
        .map(figures -> lab.contenders().stream()
            .filter(contender -> contender.strategy().equals(figures.strategy())
                && contender.curve().equals(figures.curve()))
            .findFirst().orElseThrow())
        .toList();
    this.longest = ranked.stream().mapToDouble(this::mostlyEnded).max().orElse(lab.tasks());
  }

  /** Writes {@code learning} and {@code difficulty}, as PNG and SVG each. */
  void write(Path folder) throws IOException {
    save(learning(), folder, "learning");
    save(difficulty(), folder, "difficulty");
  }

  private static void save(IChart chart, Path folder, String name) throws IOException {
    for (String format : List.of("png", "svg")) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(name + "." + format))) {
        ChartEncoder.saveChart(chart, out, format);
      }
    }
  }

  /** Proficiency against tasks: a line for each pairing; bands of more than two hide each other. */
  XYChart learning() {
    XYChart chart = Ink.chart(1100, 620, "Learners of " + lab.set().name()
        + ": median run, and the middle half of the first and the last", "tasks",
        "mean proficiency over all skills");
    for (int i : List.of(0, ranked.size() - 1).stream().distinct().toList()) {
      Ink.quartiles(chart, ranked.get(i).name(), band(ranked.get(i), Trace::proficiency),
          Ink.colour(i));
    }
    for (int i = 0; i < ranked.size(); i++) {
      Ink.middle(chart, ranked.get(i).name(), band(ranked.get(i), Trace::proficiency),
          Ink.colour(i), Ink.line(i));
    }
    chart.getStyler().setXAxisMax(longest);
    return chart;
  }

  /** Difficulty and ability against tasks, a chart for each pairing. */
  Grid difficulty() {
    List<XYChart> charts = new ArrayList<>();
    for (Contender contender : ranked) {
      XYChart chart = Ink.chart(520, 340, contender.name(), "tasks",
          "difficulty, proficiency");
      Band difficulty = band(contender, Trace::difficulty);
      Band ability = band(contender, Trace::ability);
      Ink.quartiles(chart, "ability", ability, ABILITY);
      Ink.quartiles(chart, "difficulty", difficulty, DIFFICULTY);
      Ink.middle(chart, "ability in the skill of the task", ability, ABILITY, Ink.line(0));
      Ink.middle(chart, "difficulty of the task", difficulty, DIFFICULTY, Ink.line(0));
      chart.getStyler().setXAxisMax(longest);
      chart.getStyler().setLegendPosition(LegendPosition.InsideSE);
      charts.add(chart);
    }
    return new Grid(charts, Math.min(3, charts.size()));
  }

  private Band band(Contender contender, Band.Told told) {
    Band whole = Band.of(of(contender), lab.tasks(), told);
    return new Band(whole.points().stream().filter(point -> point.tasks() <= longest).toList());
  }

  private List<Trial> of(Contender contender) {
    int place = lab.contenders().indexOf(contender);
    return trials.stream().filter(trial -> trial.contender() == place).toList();
  }

  /** Where most runs have ended, and a little more. */
  private double mostlyEnded(Contender contender) {
    double[] tasks = of(contender).stream().mapToDouble(Trial::tasks).toArray();
    return Math.min(lab.tasks(),
        Median.quantile(tasks, SHOWN) + 2.0 * lab.tasks() / Trace.BINS);
  }
}
