package dev.etude.lab

import spock.lang.Specification

/** What is kept of a run for its plots. */
class TraceSpec extends Specification {

  def "a part has the means of its tasks, and the proficiency at its end"() {
    given:
    def trace = new Trace(2 * Trace.BINS)

    when:
    trace.add(0, 0.2, 0.4, 0.1)
    trace.add(1, 0.4, 0.5, 0.2)
    trace.add(2, 0.9, 0.6, 0.3)
    trace.end()

    then:
    values(trace, 0) == [0.2, 0.3, 0.45]
    values(trace, 1) == [0.3, 0.9, 0.6]
  }

  def "after the end the proficiency stays, and there are no tasks"() {
    given:
    def trace = new Trace(Trace.BINS)

    when:
    trace.add(0, 0.2, 0.4, 0.1)
    trace.end()

    then:
    values(trace, Trace.BINS - 1) == [0.1, null, null]
  }

  def "where there are fewer tasks than parts, the parts between have none"() {
    given:
    def trace = new Trace(Trace.BINS.intdiv(2))

    when:
    trace.add(0, 0.2, 0.4, 0.1)
    trace.add(1, 0.3, 0.5, 0.2)
    trace.end()

    then:
    (0..2).collect { values(trace, it) } == [[0.1, 0.2, 0.4], [0.1, null, null], [0.2, 0.3, 0.5]]
  }

  def "a run without a task shows nothing"() {
    given:
    def trace = new Trace(10)

    when:
    trace.end()

    then:
    values(trace, 0) == [null, null, null]
  }

  private static List<BigDecimal> values(Trace trace, int bin) {
    [trace.proficiency(bin), trace.difficulty(bin), trace.ability(bin)].collect {
      Double.isNaN(it) ? null : (it as BigDecimal).setScale(4, java.math.RoundingMode.HALF_UP)
          .stripTrailingZeros()
    }
  }
}
