package dev.etude.memory;

/**
 * What is known of one skill of the builder.
 *
 * @param name as tasks name it
 * @param proficiency in [0,1]: the difficulty at which the builder is expected to pass every other
 *     task; 0.5 before anything is known
 * @param uncertainty standard error of the proficiency, in [0,1]; 1 before anything is known
 * @param attempts tasks practised
 * @param trend slope of the score over the latest tasks, per task
 * @param learningProgress how much faster than its own long average the proficiency moves, signed
 * @param lastPractised the cycle of the latest task, 0: never
 * @param regressed whether the latest task failed though one as hard had passed before
 * @param difficulty of the latest task, or -1 where there was none
 */
public record Skill(String name, double proficiency, double uncertainty, int attempts,
    double trend, double learningProgress, long lastPractised, boolean regressed,
    double difficulty) {

  /** A skill nobody has practised. */
  public Skill(String name) {
    this(name, 0.5, 1, 0, 0, 0, 0, false, -1);
  }
}
