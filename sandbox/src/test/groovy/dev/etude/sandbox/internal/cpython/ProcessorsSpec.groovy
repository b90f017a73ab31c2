package dev.etude.sandbox.internal.cpython

import spock.lang.Specification

class ProcessorsSpec extends Specification {

  def "each server goes where the fewest are"() {
    given:
    def processors = new Processors(3)

    expect:
    (1..7).collect { processors.take() }.countBy { it % 3 }.values().sort() == [2, 2, 3]
  }

  def "one that comes before the one that it replaces is gone does not crowd the others"() {
    given:
    def processors = new Processors(2)
    def old = [processors.take(), processors.take()]

    when: 'both are replaced, the first before anybody knows that it is gone'
    def young = [processors.take()]
    processors.leave(old[0])
    processors.leave(old[1])
    young << processors.take()

    then:
    young.toSorted() == old.toSorted()
  }
}
