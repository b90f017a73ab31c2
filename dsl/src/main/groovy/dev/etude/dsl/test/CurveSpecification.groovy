package dev.etude.dsl.test

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.memory.Skill

/**
 * What specs of curves extend.
 *
 * <pre>
 * expect:
 * curve.difficulty(history('parsing+0.2')) == 0.25
 * </pre>
 */
abstract class CurveSpecification extends ScriptSpecification {

  /** The curve of this name. */
  protected Curve script(String name) {
    script(Curve.KIND, name)
  }

  /** The facts after a history of one skill, in {@link HistoryNotation}; empty: never practised. */
  protected CurveFacts history(String past) {
    def outcomes = HistoryNotation.outcomes(past)
    def skill = outcomes ? outcomes.last().skill() : 'parsing'
    CurveFacts.of(HistoryNotation.profile(past, [new Skill(skill)]), skill)
  }
}
