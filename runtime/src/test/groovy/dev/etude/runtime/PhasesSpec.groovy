package dev.etude.runtime

import spock.lang.Specification

class PhasesSpec extends Specification {

  long now
  List<String> entered = []
  Phases phases = new Phases({ now }, { entered << it })

  def "time counts for the innermost phase"() {
    given:
    now += 1_000_000

    when:
    phases.in('practise') {
      now += 20_000_000
      phases.in('code') { now += 300_000_000 }
      now += 1_000_000
    }

    then:
    phases.millis() == [kernel: 1L, practise: 21L, code: 300L]
    phases.total() == 322
  }

  def "a phase ends where it throws"() {
    when:
    phases.in('code') { throw new IllegalStateException('no') }

    then:
    thrown(IllegalStateException)
    entered == ['code', 'kernel']
  }
}
