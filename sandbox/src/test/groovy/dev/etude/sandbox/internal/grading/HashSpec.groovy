package dev.etude.sandbox.internal.grading

import dev.etude.sandbox.Judge
import dev.etude.sandbox.Tests
import dev.etude.sandbox.internal.host.WorkerStage
import dev.etude.sandbox.value.PyValues
import spock.lang.Specification

/** Hashes that name tests and grader. */
class HashSpec extends Specification {

  static String hash(List arguments, Object expected, double tolerance = 0) {
    TestsHash.of(new Tests.Cases('solve', [new Tests.Case(arguments.collect { PyValues.of(it) }, PyValues.of(expected), false)], tolerance))
  }

  def "tests that ask for the same have the same hash"() {
    expect:
    hash([[1, 2] as LinkedHashSet], [a: 1, b: 2]) == hash([[2, 1] as LinkedHashSet], [b: 2, a: 1])
    hash([1], 1) == hash([1], 1)
  }

  def "tests that ask for something else have another hash"() {
    expect:
    [hash([1], 1), hash([1], 2), hash([1.0d], 1), hash([], 1), hash([1, 1], 1), hash([[1]], 1), hash([1], 1, 0.5d),
      TestsHash.of(new Tests.Check('solve', 'a')), TestsHash.of(new Tests.Check('solve', 'b')), TestsHash.of(new Tests.Check('solv', 'ea'))].toUnique().size() == 10
  }

  def "the grader has a hash of its own"() {
    expect:
    WorkerStage.HASH ==~ /[0-9a-f]{64}/
  }

  def "a case holds plain data only"() {
    when:
    new Tests.Case([], PyValues.of([new dev.etude.sandbox.value.PyValue.Opaque('generator')]), false)

    then:
    def e = thrown(IllegalArgumentException)
    e.message == 'a case must be plain data, was generator'
  }
}
