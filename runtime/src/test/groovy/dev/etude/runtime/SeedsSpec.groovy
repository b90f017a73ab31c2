package dev.etude.runtime

import spock.lang.Specification

class SeedsSpec extends Specification {

  def "the same use always has the same seed"() {
    expect:
    new Seeds(7).of('strategy', 3, 0) == new Seeds(7).of('strategy', 3, 0)
  }

  def "#what gives another seed"() {
    expect:
    other != new Seeds(7).of('strategy', 3, 0)

    where:
    what                | other
    'another mission'   | new Seeds(8).of('strategy', 3, 0)
    'another component' | new Seeds(7).of('task', 3, 0)
    'another cycle'     | new Seeds(7).of('strategy', 4, 0)
    'another draw'      | new Seeds(7).of('strategy', 3, 1)
  }
}
