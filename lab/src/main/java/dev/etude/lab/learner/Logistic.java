package dev.etude.lab.learner;

/**
 * The logistic scale of item-response theory (G. Rasch, Probabilistic models for some intelligence
 * and attainment tests, 1960), as profiles use it: difficulty and proficiency in [0,1] are [-3,3]
 * in logits.
 */
public final class Logistic {

  private static final double SCALE = 6;

  private Logistic() {}

  /** Where a task of this difficulty stands. */
  public static double task(double difficulty) {
    return SCALE * (difficulty - 0.5);
  }

  /** The proficiency that an ability is, in [0,1]. */
  public static double proficiency(double ability) {
    return Math.clamp(ability / SCALE + 0.5, 0, 1);
  }

  /** So many logits, as a difference of proficiency. */
  public static double span(double logits) {
    return logits / SCALE;
  }

  /** The probability of knowing the answer, for one who is so far above the task. */
  public static double knows(double above) {
    return 1 / (1 + Math.exp(-above));
  }

  /** How far above the task one must be for this probability of knowing. */
  static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
