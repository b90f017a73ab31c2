package dev.etude.lab.learner;

import dev.etude.lab.learner.LearnerSet.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One simulated learner: what it knows, learns and forgets. The formulas and their sources are in
 * {@code docs/lab.md}. Not thread-safe.
 *
 * <p>
 * An ability has a solid part that stays and a fragile part that halves with each half-life. Both
 * grow when a task is practised, most when it is near the edge of what the learner can do. What a
 * skill needs limits it: its effective ability is at most that of each prerequisite plus a lead.
 */
public final class Mind {

  /** Abilities end here, far beyond the hardest task. */
  private static final double HIGHEST = 6;

  private final LearnerSet set;
  private final Learner kind;
  private final int[][] needs;
  private final int[][] related;
  private final double[] pace;
  private final double[] solid;
  private final double[] fragile;
  private final double[] best;
  private final double[] kept;
  private final int[] passes;
  private final double[] effective;
  private final double masteredFrom;
  private double lost;

  /** A learner of this kind who has not practised yet; abilities are drawn. */
  public Mind(LearnerSet set, Learner kind, RandomGenerator random) {
    this.set = set;
    this.kind = kind;
    int size = set.skills().size();
    needs = links(set, Links.NEEDS);
    related = links(set, Links.RELATED);
    pace = set.skills().stream().mapToDouble(Subject::pace).toArray();
    solid = new double[size];
    fragile = new double[size];
    kept = new double[size];
    passes = new int[size];
    effective = new double[size];
    for (int k = 0; k < size; k++) {
      solid[k] = Math.clamp(kind.start() + kind.spread() * random.nextGaussian(), -HIGHEST,
          HIGHEST);
    }
    Arrays.fill(kept, keptIn(0));
    best = solid.clone();
    masteredFrom = set.masteredFrom();
    settle();
  }

  private enum Links {
    NEEDS, RELATED
  }

  private static int[][] links(LearnerSet set, Links which) {
    List<String> names = set.skillNames();
    return set.skills().stream().map(subject -> linked(subject, which))
        .map(linked -> linked.stream().mapToInt(names::indexOf).toArray()).toArray(int[][]::new);
  }

  private static List<String> linked(Subject subject, Links which) {
    return switch (which) {
      case NEEDS -> subject.needs();
      case RELATED -> subject.related();
    };
  }

  /** The ability in a skill, as far as what it needs lets it show; in logits. */
  public double ability(int skill) {
    return effective[skill];
  }

  /** The probability of knowing the answer to a task. */
  public double knows(int skill, double difficulty) {
    return Logistic.knows(effective[skill] - Logistic.task(difficulty));
  }

  /** The probability of passing a task. */
  public double success(int skill, double difficulty) {
    return set.answers().success(knows(skill, difficulty));
  }

  /** Whether a skill cannot grow before something it needs does. */
  public boolean heldBack(int skill) {
    return effective[skill] < masteredFrom && limit(skill) <= solid[skill] + fragile[skill];
  }

  /** Whether every skill is mastered. */
  public boolean mastered() {
    for (double ability : effective) {
      if (ability < masteredFrom) {
        return false;
      }
    }
    return true;
  }

  /** The mean proficiency over all skills, in [0,1]. */
  public double proficiency() {
    double sum = 0;
    for (double ability : effective) {
      sum += Logistic.proficiency(ability);
    }
    return sum / effective.length;
  }

  /** What was forgotten so far, over all skills, in logits. */
  public double lost() {
    return lost;
  }

  /**
   * Works on a task, learns from it, and forgets for as long as it took.
   *
   * @param drawn uniform in [0,1); the task is passed when it is less than the success
   * @return whether it was passed
   */
  public boolean practise(int skill, double difficulty, double drawn) {
    boolean passed = drawn < success(skill, difficulty);
    learn(skill, gain(skill, Logistic.task(difficulty) - effective[skill], passed));
    forget();
    if (passed) {
      passes[skill]++;
      kept[skill] = keptIn(passes[skill]);
    }
    settle();
    return passed;
  }

  private double gain(int skill, double above, boolean passed) {
    double off = (above - kind.edge()) / kind.width();
    return pace[skill] * kind.learning() * Math.exp(-off * off / 2) * (passed ? 1 : kind.failing());
  }

  private void learn(int skill, double gain) {
    grow(skill, gain);
    for (int other : related[skill]) {
      grow(other, set.transfer() * gain);
    }
  }

  /** The forgotten comes back faster, and nothing grows beyond what it is built on. */
  private void grow(int skill, double gain) {
    double ability = solid[skill] + fragile[skill];
    double forgotten = best[skill] - ability;
    double back = Math.min(forgotten, gain * kind.relearning());
    double grown = back + gain - back / kind.relearning();
    double added = Math.min(grown, Math.max(0, limit(skill) - ability));
    solid[skill] += kind.keep() * added;
    fragile[skill] += (1 - kind.keep()) * added;
    best[skill] = Math.max(best[skill], ability + added);
  }

  private double limit(int skill) {
    double limit = HIGHEST;
    for (int needed : needs[skill]) {
      limit = Math.min(limit, effective[needed] + set.lead());
    }
    return limit;
  }

  private void forget() {
    for (int k = 0; k < fragile.length; k++) {
      double left = fragile[k] * kept[k];
      lost += fragile[k] - left;
      fragile[k] = left;
    }
  }

  /** The share of the fragile part that outlives one task, after so many passed ones. */
  private double keptIn(int passed) {
    double halfLife = kind.halfLife() * Math.pow(2, kind.growth() * Math.sqrt(passed));
    return Math.pow(2, -1 / halfLife);
  }

  /** What is needed stands before what needs it, so one pass is enough. */
  private void settle() {
    for (int k = 0; k < effective.length; k++) {
      effective[k] = Math.min(solid[k] + fragile[k], limit(k));
    }
  }
}
