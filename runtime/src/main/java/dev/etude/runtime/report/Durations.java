package dev.etude.runtime.report;

import java.util.Locale;

/** Durations for people. */
public final class Durations {

  private Durations() {}

  /** {@code 0.4 s}, {@code 12 s}, {@code 3 m 05 s}, {@code 2 h 07 m}. */
  public static String shortly(long millis) {
    long seconds = millis / 1000;
    if (seconds < 10) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d m %02d s".formatted(seconds / 60, seconds % 60)
        : "%d h %02d m".formatted(seconds / 3600, seconds / 60 % 60);
  }
}
