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
      new CurveRemote(), ScriptedCurve::of);

  /**
   * The difficulty, in [0,1].
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no number within a second
   */
  double difficulty(CurveFacts facts, RandomGenerator random);

  /**
   * The same, with what decided.
   *
   * @throws dev.etude.dsl.ScriptException if a script gives no number within a second
   */
  default Asked ask(CurveFacts facts, RandomGenerator random) {
    return new Asked(difficulty(facts, random), "");
  }

  /**
   * What a curve asks for.
   *
   * @param difficulty in [0,1]
   * @param because the step that was taken, as its author wrote it, such as
   * {@code raise 0.1 when { last(1).allPassed } (line 4)}; empty where nobody knows
   */
  record Asked(double difficulty, String because) {}

  /** Answers with a generator that always starts the same, for curves that draw nothing. */
  default double difficulty(CurveFacts facts) {
    return difficulty(facts, new SplittableRandom(0));
  }
}
