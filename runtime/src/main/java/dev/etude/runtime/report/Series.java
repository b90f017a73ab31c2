package dev.etude.runtime.report;

/**
 * A series of numbers of any length in bounded memory: when it has too many buckets, neighbours are
 * merged, so that each bucket stands for the same stretch of the series. Not thread-safe.
 */
final class Series {

  private static final int BUCKETS = 120;

  private final double[] sums = new double[BUCKETS];
  private final int[] counts = new int[BUCKETS];
  private long width = 1;
  private long offered;

  /** Takes the next place of the series; {@code NaN} leaves it empty. */
  void add(double value) {
    if (offered / width == BUCKETS) {
      halve();
    }
    int bucket = (int) (offered++ / width);
    if (!Double.isNaN(value)) {
      sums[bucket] += value;
      counts[bucket]++;
    }
  }

  private void halve() {
    for (int i = 0; i < BUCKETS; i++) {
      int a = 2 * i;
      sums[i] = a < BUCKETS ? sums[a] + sums[a + 1] : 0;
      counts[i] = a < BUCKETS ? counts[a] + counts[a + 1] : 0;
    }
    width *= 2;
  }

  /**
   * Mean over the stretch from one share of the series to another; {@code NaN} where it is empty.
   */
  double mean(double from, double to) {
    double buckets = (double) offered / width;
    double sum = 0;
    int count = 0;
    for (int i = (int) Math.floor(from * buckets); i < Math.ceil(to * buckets); i++) {
      sum += sums[i];
      count += counts[i];
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** One block character for each of at most {@code columns} stretches; 0 is lowest, 1 highest. */
  String sparkline(int columns) {
    String blocks = "▁▂▃▄▅▆▇█";
    int wanted = (int) Math.min(columns, Math.ceilDiv(offered, width));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < wanted; i++) {
      double mean = mean((double) i / wanted, (i + 1.0) / wanted);
      line.append(Double.isNaN(mean) ? ' ' : blocks.charAt((int) Math.clamp(mean * 8, 0, 7)));
    }
    return line.toString();
  }
}
