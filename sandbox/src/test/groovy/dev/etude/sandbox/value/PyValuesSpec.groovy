package dev.etude.sandbox.value

import spock.lang.Specification

/** Plain objects to Python values, and those to Python text. */
class PyValuesSpec extends Specification {

  def "a plain object stands for a Python value, written as #text"() {
    expect:
    PyValues.python(PyValues.of(object)) == text

    where:
    object                          || text
    null                            || 'None'
    true                            || 'True'
    3                               || '3'
    3L                              || '3'
    2G**70                          || '1180591620717411303424'
    1.5d                            || '1.5'
    1.5f                            || '1.5'
    1.5G                            || '1.5'
    100d                            || '100.0'
    1e7d                            || '10000000.0'
    1234567890123456d               || '1234567890123456.0'
    1e16d                           || '1e+16'
    1.5e300d                        || '1.5e+300'
    0.0001d                         || '0.0001'
    0.00012345d                     || '0.00012345'
    1e-5d                           || '1e-05'
    -0.0d                           || '-0.0'
    Double.NaN                      || "float('nan')"
    Double.NEGATIVE_INFINITY        || "float('-inf')"
    'a'                             || "'a'"
    "g${1}"                         || "'g1'"
    "it's"                          || '"it\'s"'
    'both \' and "'                 || "'both \\' and \"'"
    'a\n\t\\\u0000é漢\u200b'          || "'a\\n\\t\\\\\\x00é漢\\u200b'"
    '\ud800x'                       || "'\\ud800x'"
    '😀'                             || "'😀'"
    [0, 65, -1] as byte[]           || "b'\\x00A\\xff'"
    [1, [2]]                        || '[1, [2]]'
    [1, 2] as Object[]              || '(1, 2)'
    Tuple.of(1)                     || '(1,)'
    Tuple.of()                      || '()'
    [1, 2] as LinkedHashSet         || '{1, 2}'
    [] as Set                       || 'set()'
    [a: 1, (Tuple.of(2)): [:]]      || "{'a': 1, (2,): {}}"
    new PyValue.FrozenSetOf([])     || 'frozenset()'
    new PyValue.FrozenSetOf([PyValues.of(1)]) || 'frozenset({1})'
    new PyValue.Complex(1, -0.0d)   || 'complex(1.0, -0.0)'
    new PyValue.Opaque('generator') || '<generator>'
  }

  def "what stands for nothing is said so"() {
    when:
    PyValues.of(new Object())

    then:
    def e = thrown(IllegalArgumentException)
    e.message == 'a java.lang.Object stands for no Python value'
  }

  def "long text is cut"() {
    expect:
    PyValues.python(PyValues.of((1..1000).toList()), 10) == '[1, 2, 3,…'
    PyValues.python(PyValues.of('x' * 1000), 10) == "'xxxxxxxx…"
    PyValues.python(PyValues.of([1]), 3) == '[1]'
  }

  def "the first part that is not plain data is found"() {
    expect:
    PyValues.opaquePart(PyValues.of([1, [a: Tuple.of(new PyValue.Opaque('f'))]])).get() == new PyValue.Opaque('f')
    PyValues.opaquePart(PyValues.of([1, [a: 2]])).isEmpty()
  }
}
