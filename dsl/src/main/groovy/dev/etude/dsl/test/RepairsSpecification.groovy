package dev.etude.dsl.test

import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs

/**
 * What specs of repairs extend.
 *
 * <pre>
 * expect:
 * first(repairs, failure('MissingModule', module: 'numpy')) == new Repair.Provide('numpy')
 * </pre>
 */
abstract class RepairsSpecification extends ScriptSpecification {

  /** The repairs of this name. */
  protected Repairs script(String name) {
    script(Repairs.KIND, name)
  }

  /** A failure of a kind, such as {@code MissingModule}, in {@link FactNotation}. */
  protected Failure failure(Map<String, Object> facts = [:], String kind) {
    FactNotation.failure(kind, facts)
  }

  /** What is done about the first failure of a task. */
  protected Repair first(Repairs repairs, Failure failure) {
    repairs.repair(failure, 0)
  }
}
