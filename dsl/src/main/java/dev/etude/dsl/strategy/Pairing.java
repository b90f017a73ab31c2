package dev.etude.dsl.strategy;

import dev.etude.dsl.curve.Curve;
import dev.etude.dsl.curve.CurveFacts;
import dev.etude.memory.Event.Decided;
import dev.etude.memory.Profile;
import java.util.random.RandomGenerator;

/**
 * A strategy and the curve it works with: between them they say what comes next and how hard.
 * Immutable; safe for use by many threads.
 */
public record Pairing(Strategy strategy, Curve curve) {

  /** How far a rehearsal goes below the curve, and a stretch above it. */
  public static final double STEP = 0.1;

  /**
   * Asks the strategy for a skill and the curve for a difficulty.
   *
   * @param profile with at least one skill
   * @throws dev.etude.dsl.ScriptException if one of them gives no answer, or none that can be
   *     carried out
   */
  public Decided decide(Profile profile, RandomGenerator random) {
    Decision decision = strategy.next(profile, random);
    double asked = curve.difficulty(CurveFacts.of(profile, decision.skill()), random);
    double difficulty = asked + switch (decision.verb()) {
      case PRACTICE -> 0;
      case REHEARSE -> -STEP;
      case STRETCH -> STEP;
    };
    return new Decided(decision.verb().word(), decision.skill(), decision.because(),
        Math.clamp(difficulty, 0, 1), decision.note(), decision.kept());
  }
}
