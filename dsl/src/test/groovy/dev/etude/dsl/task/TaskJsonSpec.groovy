package dev.etude.dsl.task

import dev.etude.dsl.task.Task
import dev.etude.sandbox.Tests
import dev.etude.sandbox.value.PyValue
import dev.etude.sandbox.value.PyValues
import spock.lang.Specification

class TaskJsonSpec extends Specification {

  def "a task comes back as it was written, whatever its values are"() {
    given:
    def values = [null, true, 7, 2**70, 1.5d, Double.NaN, 'text', [1, [2]], [a: 1] as LinkedHashMap,
        [1, 2] as Set, [1, 'x'] as Object[]].collect { PyValues.of(it) } +
        [new PyValue.Complex(0.5d, -1.0d)]
    def tests = new Tests.Cases('f', values.collect { new Tests.Case([it], it, false) }, 0.0d)

    expect:
    TaskJson.read(TaskJson.write(task(tests))) == task(tests)
  }

  def "tests written as code come back as well"() {
    given:
    def task = task(new Tests.Check('f', 'def check(candidate):\n    assert candidate(1) == 1\n'))

    expect:
    TaskJson.read(TaskJson.write(task)) == task
  }

  def "the hash tells tasks apart by what they ask, not by their id"() {
    given:
    def one = task(new Tests.Check('f', 'one'))
    def other = task(new Tests.Check('f', 'other'))

    expect:
    TaskJson.hash(one) == TaskJson.hash(one.withId('t9'))
    TaskJson.hash(one) != TaskJson.hash(other)
  }

  private static Task task(Tests tests) {
    new Task('t1', Task.Source.TRAINER, 'family/digits', 'Goal.', 'f', 'f(x)', ['numbers'], 3, 0.2d,
        ['x is small'], [], tests, 'def f(x):\n    return x\n',
        [new Task.Decoy('wrong', 'def f(x):\n    return 1\n')])
  }
}
