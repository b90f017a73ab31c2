package dev.etude.runtime.report

import spock.lang.Specification

class SeriesSpec extends Specification {

  def "a short series is drawn as it is"() {
    given:
    def series = new Series()
    [0.0, 0.5, 1.0, Double.NaN].each { series.add(it) }

    expect:
    series.sparkline(60) == '▁▅█ '
  }

  def "a series of any length keeps its shape and its means"() {
    given:
    def series = new Series()
    (0..<100_000).each { series.add(it < 50_000 ? 0.2 : 0.8) }

    expect:
    Math.abs(series.mean(0, 1 / 3d) - 0.2) < 1e-6
    Math.abs(series.mean(2 / 3d, 1) - 0.8) < 1e-6
    series.sparkline(10) == '▂▂▂▂▂▇▇▇▇▇'
  }

  def "nothing has no mean"() {
    expect:
    new Series().mean(0, 1).naN
  }
}
