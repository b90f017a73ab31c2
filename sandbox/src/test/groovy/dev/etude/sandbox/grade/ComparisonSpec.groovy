package dev.etude.sandbox.grade

import dev.etude.sandbox.value.PyValue
import dev.etude.sandbox.value.PyValues
import dev.etude.sandbox.value.Tuple
import spock.lang.Specification

/** When a returned value is the expected one. */
class ComparisonSpec extends Specification {

  def "exact: #expected and #actual agree: #agree"() {
    expect:
    new Comparison(0).agree(PyValues.of(expected), PyValues.of(actual)) == agree

    where:
    expected                 | actual                    || agree
    1                        | 1                         || true
    1                        | 1.0d                      || false
    1                        | true                      || false
    0                        | false                     || false
    null                     | 0                         || false
    'a'                      | 'a'                       || true
    'a'                      | 'a'.bytes                 || false
    [1, 2]                   | [1, 2]                    || true
    [1, 2]                   | [2, 1]                    || false
    [1]                      | [1, 1]                    || false
    [1, 2]                   | Tuple.of(1, 2)            || false
    [1, [2]]                 | [1, [2.0d]]               || false
    [1, 2] as Set            | [2, 1] as LinkedHashSet   || true
    [1, 2] as Set            | [1, 3] as Set             || false
    [a: 1, b: 2]             | [b: 2, a: 1]              || true
    [a: 1]                   | [a: 1.0d]                 || false
    [a: [1] as Set]          | [a: [1] as Set]           || true
    Double.NaN               | Double.NaN                || true
    Double.NaN               | 1d                        || false
    0.0d                     | -0.0d                     || true
    [0.0d] as Set            | [-0.0d] as Set            || true
    1.0d                     | 1.0000001d                || false
    Double.POSITIVE_INFINITY | Double.POSITIVE_INFINITY  || true
  }

  def "within a tolerance: #expected and #actual agree: #agree"() {
    expect:
    new Comparison(1e-6).agree(PyValues.of(expected), PyValues.of(actual)) == agree

    where:
    expected                 | actual                   || agree
    1.0d                     | 1.0000001d               || true
    1e9d                     | 1e9d + 100               || true
    1e9d                     | 1e9d + 10_000            || false
    1.0d                     | 1                        || false
    [1.0d] as Set            | [1.0000001d] as Set      || true
    [a: 1.0d]                | [a: 1.0000001d]          || true
    Double.POSITIVE_INFINITY | 1e308d                   || false
    1d                       | Double.POSITIVE_INFINITY || false
  }

  def "what is not plain data agrees with nothing"() {
    given:
    def opaque = new PyValue.Opaque('A')

    expect:
    !new Comparison(0).agree(opaque, opaque)
    !new Comparison(0).agree(PyValues.of(1), opaque)
    !new Comparison(0).agree(PyValues.of([1]), PyValues.of([opaque]))
  }

  def "a tolerance is finite and not negative"() {
    when:
    new Comparison(tolerance)

    then:
    def e = thrown(IllegalArgumentException)
    e.message == "floatTolerance must be >= 0, was $tolerance"

    where:
    tolerance << [-1.0d, Double.NaN, Double.POSITIVE_INFINITY]
  }

  def "what comes from JSON agrees as JSON would have it: #expected and #actual"() {
    expect:
    new Comparison(0, true).agree(PyValues.of(expected), PyValues.of(actual)) == agree
    !agree || new Comparison(0).agree(PyValues.of(expected), PyValues.of(actual)) == exactly

    where:
    expected           | actual                     || agree | exactly
    [1, 2]             | [1, 2] as Object[]         || true  | false
    [[1], [2]]         | [[1] as Object[], [2]]     || true  | false
    [1, 2] as Object[] | [1, 2]                     || false | false
    2                  | 2.0d                       || true  | false
    2.0d               | 2                          || true  | false
    2                  | 2.5d                       || false | false
    1                  | true                       || false | false
    true               | 1                          || false | false
    [a: 1]             | [a: 1.0d]                  || true  | false
    9007199254740993G  | 9007199254740992.0d        || false | false
    1                  | Double.NaN                 || false | false
    1                  | Double.POSITIVE_INFINITY   || false | false
    'x'                | 'x'                        || true  | true
  }
}
