package dev.etude.runtime.grade;

import java.util.Collection;

/**
 * The chance that at least one of k samples of a task passes, estimated without bias from n samples
 * of which c passed: {@code 1 - C(n-c, k) / C(n, k)}, averaged over tasks (Chen et al., "Evaluating
 * Large Language Models Trained on Code", 2021).
 */
public final class PassAtK {

  private PassAtK() {}

  /**
   * Samples of one task.
   *
   * @param samples at least 1
   */
  public record Count(int samples, int passed) {

    public Count {
      if (passed < 0 || samples < 1 || passed > samples) {
        throw new IllegalArgumentException("passed must be in [0, samples], was " + passed
            + " of " + samples);
      }
    }
  }

  /** The mean over tasks; {@code NaN} where a task has fewer than k samples, or there is none. */
  public static double of(Collection<Count> tasks, int k) {
    return tasks.stream().mapToDouble(count -> of(count, k)).average().orElse(Double.NaN);
  }

  private static double of(Count count, int k) {
    if (count.samples() < k) {
      return Double.NaN;
    }
    int failed = count.samples() - count.passed();
    if (failed < k) {
      return 1;
    }
    double allFail = 1;
    for (int i = failed + 1; i <= count.samples(); i++) {
      allFail *= 1 - (double) k / i;
    }
    return 1 - allFail;
  }
}
