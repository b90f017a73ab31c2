package dev.etude.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times in nanoseconds, summed up. Not safe for use by many threads. */
final class Percentiles {

  private long[] nanos = new long[1024];
  private int count;

  void add(long value) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = value;
  }

  /** Milliseconds below which that share of the values lies. */
  double millis(double share) {
    var sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
  }

  String line() {
    return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.1f ms",
        millis(0.50), millis(0.95), millis(0.99), millis(1));
  }
}
