package dev.etude.lab.figures

import spock.lang.Specification

/** Medians and their intervals have the values one can work out by hand. */
class MedianSpec extends Specification {

  def "the quantile #share of #values is #quantile"() {
    expect:
    Median.quantile(values as double[], share) == quantile

    where:
    values               | share || quantile
    [3, 1, 2]            | 0.5   || 2
    [4, 1, 3, 2]         | 0.5   || 2.5
    [4, 1, 3, 2]         | 0.25  || 1.75
    [10, 20, 30, 40, 50] | 0.9   || 46
    [7]                  | 0.5   || 7
    [5, 1]               | 0     || 1
    [5, 1]               | 1     || 5
  }

  def "there is no quantile of nothing"() {
    expect:
    Double.isNaN(Median.quantile(new double[0], 0.5))
  }

  def "equal values leave no doubt"() {
    expect:
    Median.of([[5, 5, 5] as double[]], 1) == new Median(5, 5, 5)
  }

  def "the interval of the median is near the one of order statistics"() {
    given:
    // Of 101 values the ranks 41 to 61 hold the median with 95 % (binomial).
    def median = Median.of([(1..101) as double[]], 1)

    expect:
    median.value() == 51
    Math.abs(median.low() - 41) <= 2
    Math.abs(median.high() - 61) <= 2
  }

  def "each group keeps its share"() {
    given:
    // However both are resampled, two of five values are 1 and three are 9.
    def median = Median.of([[1, 1] as double[], [9, 9, 9] as double[]], 1)

    expect:
    median == new Median(9, 9, 9)
  }

  def "the same seed gives the same interval, and the values stay in their order"() {
    given:
    def values = [9, 2, 7, 4, 4, 1] as double[]

    expect:
    Median.of([values], 3) == Median.of([values], 3)
    values == [9, 2, 7, 4, 4, 1] as double[]
  }
}
