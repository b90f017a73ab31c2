package dev.etude.sandbox.internal.host

import spock.lang.Specification

class SuccessionSpec extends Specification {

  Map<String, Integer> programs = [a: 0, b: 0, c: 0].withDefault { 0 }
  Set<String> full = []
  def succession = new Succession<String>(10, { programs[it] }, { it in full })

  def 'a worker wears once, by its programs or by what fills it'() {
    given:
    programs.a = 10

    expect:
    !succession.wears('b')
    !succession.isWorn('a')
    succession.wears('a')
    !succession.wears('a')
    succession.isWorn('a')

    when:
    succession.ended('a')
    full << 'b'

    then:
    !succession.isWorn('a')
    succession.wears('b')
  }

  def 'workers that are worn at the same time get their successors one after the other'() {
    given:
    programs.putAll(a: 10, b: 10)

    expect:
    succession.wears('a')
    !succession.wears('b')

    when:
    succession.settled()
    succession.letGo('a')

    then:
    succession.wears('b')
  }

  def 'a worn worker goes when its successor has settled, and no other goes for that one'() {
    given:
    programs.putAll(a: 10, b: 20)
    succession.wears('a')

    expect:
    !succession.mayGo('a')

    when:
    succession.settled()

    then:
    succession.mayGo().toList() == ['a']

    when: 'it is let go, and another is worn before that one has ended'
    succession.letGo('a')
    programs.c = 10

    then:
    succession.wears('c')
    !succession.mayGo('c')
    succession.ended('a')
    !succession.ended('a')
  }

  def 'workers that settle while none is worn let none go later'() {
    given:
    succession.settled()
    succession.settled()
    programs.a = 10

    expect:
    succession.wears('a')
    !succession.mayGo('a')
  }

  def 'a worn worker that ends by itself needs no further successor, and its own lets nobody else go'() {
    given:
    programs.putAll(a: 10, b: 10)
    succession.wears('a')
    succession.settled()

    expect:
    succession.ended('a')
    succession.wears('b')
    !succession.mayGo('b')
    !succession.ended('c')
  }

  def 'one that has served twice its number waits for nobody'() {
    given:
    programs.putAll(a: 10, b: 20)
    succession.wears('a')

    expect:
    succession.wears('b')
    succession.mayGo().toList() == ['b']
  }
}
