package dev.etude.dsl

import spock.lang.Specification

class DidYouMeanSpec extends Specification {

  def "`#word` means #meant"() {
    expect:
    DidYouMean.of(word, ['regressed', 'stalest', 'strongest', 'weakest', 'any', 'on']) ==
      Optional.ofNullable(meant)

    where:
    word        || meant
    'regresed'  || 'regressed'
    'Regressed' || 'regressed'
    'weakets'   || 'weakest'
    'stales'    || 'stalest'
    'strngst'   || 'strongest'
    'ayn'       || 'any'
    'banana'    || null
    'xy'        || null
    'x'         || null
    ''          || null
    'a' * 100   || null
  }

  def "the hint asks"() {
    expect:
    DidYouMean.hint('atempts', ['model', 'attempts']) == 'did you mean `attempts`?'
    DidYouMean.hint('banana', ['model']) == ''
  }
}
