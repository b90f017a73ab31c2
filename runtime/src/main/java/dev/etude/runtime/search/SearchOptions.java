package dev.etude.runtime.search;

import java.time.Duration;

/**
 * How much a search may do.
 *
 * @param nodes expressions a first attempt may construct; by default 300,000. Attempts that follow
 *     may construct two, four and at most eight times as many
 * @param concepts whether learned concepts are used and new ones made; by default yes
 * @param time when to give up altogether; by default 20 s. Nothing is decided by it otherwise
 */
public record SearchOptions(long nodes, boolean concepts, Duration time) {

  public static final SearchOptions DEFAULT = new SearchOptions(300_000, true,
      Duration.ofSeconds(20));

  public SearchOptions {
    if (nodes < 1) {
      throw new IllegalArgumentException("nodes must be >= 1, was " + nodes);
    }
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be positive, was " + time);
    }
  }
}
