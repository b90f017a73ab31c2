package dev.etude.runtime.search

/** Operators compute what Python computes; the answers here are those of CPython 3.11. */
class SemanticsSpec extends SearchSpecification {

  def "#expression of #arguments is #result"() {
    given:
    def values = arguments.collect { Values.fromPython(value(it)) }
    def types = arguments.collect { Question.known(Values.typeOf(value(it)).orElseThrow()) }
    def expr = Notation.read(expression, types, [:]).orElseThrow()
    def meter = new Meter()
    meter.allow(1000)

    when:
    def answer = expr.eval(Closure.environment(values as Object[], meter))

    then:
    (answer.is(Values.ERROR) ? null : Values.toPython(answer, expr.type())) ==
        (result == null ? null : value(result))

    where:
    expression                | arguments                  || result
    '(// $0 $1)'              | [-7, 2]                    || -4
    '(% $0 $1)'               | [-7, 3]                    || 2
    '(% $0 $1)'               | [7, -3]                    || -2
    '(// $0 $1)'              | [7, 0]                     || null
    '(** $0 $1)'              | [2, -1]                    || null
    '(* $0 $1)'               | [Long.MAX_VALUE, 2]        || null
    '(round $0 $1)'           | [2.675, 2]                 || 2.67
    '(at $0 $1)'              | [[1, 2, 3], -1]            || 3
    '(at $0 $1)'              | [[1, 2, 3], -4]            || null
    '(take $0 $1)'            | [[1, 2, 3], -1]            || [1, 2]
    '(drop $0 $1)'            | [[1, 2, 3], -9]            || [1, 2, 3]
    '(slice $0 $1 -1)'        | [[1, 2, 3, 4], -3]         || [2, 3]
    '(windows $0 $1)'         | [[1, 2, 3], 2]             || [[1, 2], [2, 3]]
    '(chunks $0 $1)'          | [[1, 2, 3], 2]             || [[1, 2], [3]]
    '(sorted_by_desc (fn ($1 "int") (% $1 2)) $0)' | [[1, 2, 3, 4]] || [1, 3, 2, 4]
    '(max_by (fn ($1 "str") (str_len $1)) $0)'     | [['aa', 'bb', 'c']] || 'aa'
    '(any (fn ($1 "int") (divides 6 $1)) $0)'      | [[3, 0]] || true
    '(all (fn ($1 "int") (divides 6 $1)) $0)'      | [[3, 0]] || null
    '(split $0)'              | [' a  b ']                 || ['a', 'b']
    '(split_at $0 $1)'        | ['a,,b', ',']              || ['a', '', 'b']
    '(str_count $0 $1)'       | ['aaaa', 'aa']             || 2
    '(str_count $0 "")'       | ['abc']                    || 4
    '(title $0)'              | ["they're BIG"]            || "They'Re Big"
    '(capitalize $0)'         | ['hELLO wORLD']            || 'Hello world'
    '(isupper $0)'            | ['A1']                     || true
    '(isdigit $0)'            | ['']                       || false
    '(int $0)'                | [' -12 ']                  || -12
    '(int $0)'                | ['1.5']                    || null
    '(str_slice $0 1 -1)'     | ['abcd']                   || 'bc'
    '(find $0 $1)'            | ['abc', 'z']               || -1
    '(index $0 $1)'           | [[1, 2], 3]                || null
    '(invert $0)'             | [[a: 1, b: 1]]             || [1: 'b']
    '(get $0 $1 0)'           | [[a: 1], 'z']              || 0
    '(lookup $0 $1)'          | [[a: 1], 'z']              || null
    '(counts $0)'             | [['b', 'a', 'b']]          || [b: 2, a: 1]
    '(min $0)'                | [[]]                       || null
    '(min_or $0 7)'           | [[]]                       || 7
    '(recur (fn ($1 "int" $2 "int") (+ $1 $2)) 0 1 $0)' | [10] || 55
    '(times (fn ($1 "int") (* $1 2)) 1 $0)'             | [-3] || 1
    '(fold (fn ($1 "int" $2 "int") (- (* $1 10) $2)) 0 $0)' | [[1, 2]] || -12
  }

  def "a loop too long to be followed is an error, not a wait"() {
    given:
    def meter = new Meter()
    meter.allow(50)
    def expr = Notation.read('(map (fn ($1 "int") (+ $1 1)) (range $0))', [Type.INT], [:]).orElseThrow()

    expect:
    expr.eval(Closure.environment([60L] as Object[], meter)).is(Values.ERROR)
  }
}
