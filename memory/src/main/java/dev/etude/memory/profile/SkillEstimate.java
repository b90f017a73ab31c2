package dev.etude.memory.profile;

import dev.etude.memory.Outcome;
import dev.etude.memory.Skill;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * How good the builder is at one skill, learned from its outcomes one by one.
 *
 * <p>
 * A task of difficulty {@code d} stands at {@code 6 (d - 0.5)} on a logistic scale, the builder at
 * an ability {@code a} with variance {@code v}; it passes with probability
 * {@code p = 1 / (1 + exp(task - a))}. After each outcome {@code s} (1 or 0)
 * {@code v = 1 / (1/v + p (1 - p))} and {@code a = a + v (s - p)}: the rating system Glicko (M.
 * Glickman, Parameter estimation in large dynamic paired comparison experiments, Applied Statistics
 * 48, 1999) where the opponent is a task of known rating, as R. Pelánek (Applications of the Elo
 * rating system in adaptive educational systems, Computers &amp; Education 98, 2016) recommends for
 * learners. As in Glicko, the variance grows with the time since the last outcome, because
 * abilities change.
 *
 * <p>
 * Learning progress is a fast moving average of the proficiency minus a slow one (P.-Y. Oudeyer and
 * F. Kaplan, What is intrinsic motivation, 2007; T. Matiisen and others, Teacher-student curriculum
 * learning, 2017): positive while the skill rises, negative while it is being forgotten.
 */
final class SkillEstimate {

  private static final double SCALE = 6;
  private static final double PRIOR_VARIANCE = 4;
  private static final double DRIFT_PER_CYCLE = 0.02;
  private static final double FAST = 0.3;
  private static final double SLOW = 0.08;
  private static final int TREND_OVER = 10;
  private static final int REGRESSION_OVER = 20;

  private final String name;
  private final Deque<Outcome> latest = new ArrayDeque<>();
  private double ability;
  private double variance = PRIOR_VARIANCE;
  private double fast;
  private double slow;
  private int attempts;
  private boolean regressed;
  /** As it stands; made anew when it is asked for after an outcome. */
  private @Nullable Skill skill;

  SkillEstimate(String name) {
    this.name = name;
  }

  void add(Outcome outcome) {
    rate(outcome);
    double proficiency = proficiency();
    fast = attempts == 0 ? proficiency : fast + FAST * (proficiency - fast);
    slow = attempts == 0 ? proficiency : slow + SLOW * (proficiency - slow);
    regressed = !outcome.passed() && passedAsHard(outcome.difficulty());
    attempts++;
    skill = null;
    latest.addLast(outcome);
    if (latest.size() > REGRESSION_OVER) {
      latest.removeFirst();
    }
  }

  Skill skill() {
    Skill known = skill;
    if (known == null) {
      known = attempts == 0 ? new Skill(name) : practised();
      skill = known;
    }
    return known;
  }

  private boolean passedAsHard(double difficulty) {
    for (Outcome before : latest) {
      if (before.passed() && before.difficulty() >= difficulty) {
        return true;
      }
    }
    return false;
  }

  private Skill practised() {
    return new Skill(name, proficiency(), Math.min(1, Math.sqrt(variance) / SCALE), attempts,
        trend(), fast - slow, latest.getLast().cycle(), regressed,
        latest.getLast().difficulty());
  }

  private void rate(Outcome outcome) {
    long idle = latest.isEmpty() ? 0 : Math.max(0, outcome.cycle() - latest.getLast().cycle());
    double before = Math.min(PRIOR_VARIANCE, variance + DRIFT_PER_CYCLE * idle);
    double task = SCALE * (outcome.difficulty() - 0.5);
    double p = 1 / (1 + Math.exp(task - ability));
    variance = 1 / (1 / before + p * (1 - p));
    double moved = ability + variance * ((outcome.passed() ? 1 : 0) - p);
    ability = Math.clamp(moved, -SCALE / 2, SCALE / 2);
  }

  private double proficiency() {
    return Math.clamp(ability / SCALE + 0.5, 0, 1);
  }

  /** Least-squares slope of the latest scores. */
  private double trend() {
    int n = Math.min(TREND_OVER, latest.size());
    if (n < 2) {
      return 0;
    }
    double fromMiddle = (n - 1) / 2.0;
    double above = 0;
    double below = 0;
    Iterator<Outcome> newestFirst = latest.descendingIterator();
    for (int i = 0; i < n; i++, fromMiddle--) {
      above += fromMiddle * newestFirst.next().score();
      below += fromMiddle * fromMiddle;
    }
    return above / below;
  }
}
