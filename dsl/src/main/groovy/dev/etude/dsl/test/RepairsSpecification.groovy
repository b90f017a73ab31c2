package dev.etude.dsl.test

import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs

/** What specs of repairs extend. */
abstract class RepairsSpecification extends ScriptSpecification {

  /** The repairs of this name. */
  protected Repairs script(String name) {
    script(Repairs.KIND, name)
  }

  /** What is done about the first failure of a task. */
  protected Repair first(Repairs repairs, Failure failure) {
    repairs.repair(failure, 0)
  }
}
