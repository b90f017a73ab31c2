package dev.etude.dsl

import spock.lang.Specification

class DrawSpec extends Specification {

  Draw draw = new Draw(new SplittableRandom(5))

  def "the same seed draws the same"() {
    given:
    def all = { Draw d ->
      [d.between(1, 9), d.decimal(0, 1), d.chance(0.5), d.pick(['a', 'b']), d.picks(1..9, 3), d.shuffle(1..9),
       d.weighted([1, 2]) { it }, d.numbers(3, 0, 9), d.word(2, 5), d.words(2), d.text(3)]
    }

    expect:
    all(new Draw(new SplittableRandom(3))) == all(new Draw(new SplittableRandom(3)))
  }

  def "every draw stays within what was asked"() {
    expect:
    (1..500).every { draw.between(-2, 2) in (-2..2) }
    (1..500).collect { draw.between(-2, 2) }.toSet() == [-2, -1, 0, 1, 2] as Set
    draw.between(Integer.MIN_VALUE, Integer.MAX_VALUE) != null
    draw.picks([1, 2, 3], 9).toSorted() == [1, 2, 3]
    draw.picks([1, 2, 3, 4], 2).toSet().size() == 2
    draw.shuffle(1..20).toSorted() == (1..20).toList()
    draw.word(3, 3) ==~ /[a-z]{3}/
    draw.text(4).tokenize(' ').size() == 4
    draw.numbers(0, 1, 2) == []
  }

  def "weights count, and nothing weighs nothing"() {
    expect:
    (1..200).every { draw.weighted(['a', 'b']) { it == 'a' ? 0 : 1 } == 'b' }
    (1..200).collect { draw.weighted(['a', 'b']) { 0 } }.toSet() == ['a', 'b'] as Set
  }

  def "what cannot be drawn is said: #message"() {
    when:
    call(draw)

    then:
    def e = thrown(IllegalArgumentException)
    e.message == message

    where:
    call                               || message
    ({ it.between(3, 2) })             || '`between` goes from low to high, was 3 to 2'
    ({ it.pick([]) })                  || '`pick` needs at least one value, got none'
    ({ it.weighted([1]) { -1 } })      || 'a weight must be >= 0 and finite, was -1'
    ({ it.weighted([1]) { Double.NaN } }) || 'a weight must be >= 0 and finite, was NaN'
    ({ it.numbers(10_001, 0, 1) })     || 'a count must be in 0 to 10000, was 10001'
  }
}
