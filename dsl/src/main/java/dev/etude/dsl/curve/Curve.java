package dev.etude.dsl.curve;

import dev.etude.dsl.ScriptKind;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Says how hard the next task of a skill should be. Implementations are immutable and safe for use
 * by many threads; all that is random comes from the generator they are given.
 */
@FunctionalInterface
public interface Curve {

  /** Curves, in {@code curves}: {@code curve { }}. */
  ScriptKind<Curve> KIND = new ScriptKind<>("curve", "curves", CurveScript.class,
      ScriptedCurve::of);

  /**
   * The difficulty, in [0,1].
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no number within a second
   */
  double difficulty(CurveFacts facts, RandomGenerator random);

  /** Answers with a generator that always starts the same, for curves that draw nothing. */
  default double difficulty(CurveFacts facts) {
    return difficulty(facts, new SplittableRandom(0));
  }
}
