package dev.etude.lab.figures;

import dev.etude.lab.Trace;
import dev.etude.lab.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * What half of the runs did along the way: the middle one and the quartiles around it, at each of
 * some numbers of tasks.
 */
public record Band(List<Point> points) {

  /** Where fewer of the runs still go on, what is left is not typical any more. */
  private static final double ENOUGH = 0.25;

  public Band {
    points = List.copyOf(points);
  }

  /** At a number of tasks. */
  public record Point(double tasks, double low, double middle, double high) {}

  /** Something a trace tells of one of its parts; NaN where it has nothing to tell. */
  @FunctionalInterface
  public interface Told {
    double at(Trace trace, int bin);
  }

  /**
   * The band of some runs.
   *
   * @param tasks the most each may have taken
   */
  public static Band of(List<Trial> trials, int tasks, Told told) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Trace.BINS; i++) {
      int bin = i;
      double[] values = trials.stream().mapToDouble(trial -> told.at(trial.trace(), bin))
          .filter(value -> !Double.isNaN(value)).toArray();
      if (values.length > 0 && values.length >= ENOUGH * trials.size()) {
        points.add(new Point((bin + 1.0) * tasks / Trace.BINS, Median.quantile(values, 0.25),
            Median.quantile(values, 0.5), Median.quantile(values, 0.75)));
      }
    }
    return new Band(points);
  }
}
