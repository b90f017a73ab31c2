package dev.etude.dsl.test

import dev.etude.dsl.family.Family
import dev.etude.dsl.task.Task
import dev.etude.sandbox.Tests
import dev.etude.sandbox.value.PyValues

/**
 * What specs of families extend.
 *
 * <pre>
 * expect:
 * answer(family.pose(1, 7, 'task'), 'solve([])') == '0'
 * </pre>
 */
abstract class FamilySpecification extends ScriptSpecification {

  /** The family of this name. */
  protected Family script(String name) {
    script(Family.KIND, name)
  }

  /** One task at each level, from the first to the last. */
  protected List<Task> levels(Family family, long seed) {
    (1..Family.LEVELS).collect { level -> family.pose(level, seed, "${family.name()}-$level") }
  }

  /** The answer to a call such as {@code solve([1, 2])}, as Python writes it. */
  protected String answer(Task task, String call) {
    def known = (task.examples() + (task.hidden() as Tests.Cases).cases()).collectEntries {
      def arguments = it.arguments().collect { argument -> PyValues.python(argument) }
      [("${task.entryPoint()}(${arguments.join(', ')})".toString()): it]
    }
    assert known.keySet().contains(call)
    PyValues.python(known[call].expected())
  }
}
