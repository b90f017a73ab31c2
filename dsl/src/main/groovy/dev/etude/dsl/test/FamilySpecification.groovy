package dev.etude.dsl.test

import dev.etude.dsl.family.Family
import dev.etude.dsl.task.Task

/** What specs of families extend. */
abstract class FamilySpecification extends ScriptSpecification {

  /** The family of this name. */
  protected Family script(String name) {
    script(Family.KIND, name)
  }

  /** One task at each level, from the first to the last. */
  protected List<Task> levels(Family family, long seed) {
    (1..Family.LEVELS).collect { level -> family.pose(level, seed, "${family.name()}-$level") }
  }
}
