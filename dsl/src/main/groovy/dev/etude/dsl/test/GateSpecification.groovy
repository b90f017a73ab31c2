package dev.etude.dsl.test

import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.Proposal
import dev.etude.dsl.gate.Submission
import dev.etude.memory.Skill

/**
 * What specs of gates extend.
 *
 * <pre>
 * expect:
 * gate.judge(submission(passed: 9, total: 10)).unmet() == ['every test passes']
 * gate.judge(decision(difficulty: 0.95, 'parsing- parsing-')).unmet() == ['within reach']
 * </pre>
 */
abstract class GateSpecification extends ScriptSpecification {

  /** The gate of this name. */
  protected Gate script(String name) {
    script(Gate.KIND, name)
  }

  /**
   * A decision with these facts, in {@link FactNotation}, after a history in
   * {@link HistoryNotation}.
   */
  protected Proposal decision(Map<String, Object> facts = [:], String history = '') {
    def skills = HistoryNotation.outcomes(history)*.skill().unique().collect { new Skill(it) }
    FactNotation.proposal(facts, HistoryNotation.profile(history, skills))
  }

  /** A submission with these facts, in {@link FactNotation}. */
  protected Submission submission(Map<String, Object> facts = [:]) {
    FactNotation.submission(facts)
  }
}
