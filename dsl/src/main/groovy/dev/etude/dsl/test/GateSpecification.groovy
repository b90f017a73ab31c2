package dev.etude.dsl.test

import dev.etude.dsl.gate.Gate
import dev.etude.dsl.gate.Submission

/**
 * What specs of gates extend.
 *
 * <pre>
 * expect:
 * gate.judge(submission(passed: 9, total: 10)).unmet() == ['every test passes']
 * </pre>
 */
abstract class GateSpecification extends ScriptSpecification {

  /** The gate of this name. */
  protected Gate script(String name) {
    script(Gate.KIND, name)
  }

  /** A submission with these facts, in {@link FactNotation}. */
  protected Submission submission(Map<String, Object> facts = [:]) {
    FactNotation.submission(facts)
  }
}
