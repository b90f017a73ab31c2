package dev.etude.runtime.score;

import dev.etude.sandbox.CodeFacts;

/**
 * Elegance from the structure of the code alone: the mean of four ramps, each 1 where nobody would
 * object and 0 where everybody would.
 *
 * <ul>
 * <li>longest function: 1 up to 20 lines, 0 from 60
 * <li>branches in all: 1 up to 5, 0 from 15; ten is the limit of McCabe, "A Complexity Measure",
 * 1976
 * <li>nesting: 1 up to 2 blocks, 0 from 5
 * <li>names of one letter: 1 for none, 0 from 4
 * </ul>
 */
final class Elegance {

  private Elegance() {}

  static double of(CodeFacts facts) {
    return (ramp(facts.longestFunction(), 20, 60) + ramp(facts.branches(), 5, 15)
        + ramp(facts.nesting(), 2, 5) + ramp(facts.shortNames(), 0, 4)) / 4;
  }

  private static double ramp(double value, double best, double worst) {
    return Math.clamp((worst - value) / (worst - best), 0, 1);
  }
}
