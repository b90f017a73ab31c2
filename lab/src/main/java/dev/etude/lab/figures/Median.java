package dev.etude.lab.figures;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A median and how sure it is: a 95 % interval by the percentile bootstrap (B. Efron, Bootstrap
 * methods: another look at the jackknife, Annals of Statistics 7, 1979).
 *
 * @param low 2.5th percentile of the medians of resamples
 * @param high 97.5th
 */
public record Median(double value, double low, double high) {

  private static final int RESAMPLES = 2000;
  private static final double TAIL = 0.025;

  /**
   * The median of all values.
   *
   * @param groups values that were planned together, such as the runs of one kind of learner; each
   *     group is resampled by itself, so that each keeps its share
   * @param seed the same gives the same interval
   */
  public static Median of(List<double[]> groups, long seed) {
    double[] all = groups.stream().flatMapToDouble(Arrays::stream).toArray();
    var random = new SplittableRandom(seed);
    double[] medians = new double[RESAMPLES];
    double[] resample = new double[all.length];
    for (int i = 0; i < RESAMPLES; i++) {
      int at = 0;
      for (double[] group : groups) {
        for (int j = 0; j < group.length; j++) {
          resample[at++] = group[random.nextInt(group.length)];
        }
      }
      medians[i] = quantile(resample, 0.5);
    }
    return new Median(quantile(all, 0.5), quantile(medians, TAIL), quantile(medians, 1 - TAIL));
  }

  /**
   * A quantile, between two values in proportion (definition 7 of R. Hyndman and Y. Fan, Sample
   * quantiles in statistical packages, 1996). Sorts the values.
   *
   * @param share in [0,1]; 0.5 is the median
   */
  public static double quantile(double[] values, double share) {
    if (values.length == 0) {
      return Double.NaN;
    }
    Arrays.sort(values);
    double exact = share * (values.length - 1);
    int below = (int) exact;
    int above = Math.min(below + 1, values.length - 1);
    return values[below] + (exact - below) * (values[above] - values[below]);
  }
}
