package dev.etude.dsl.family

import dev.etude.dsl.Loading
import dev.etude.dsl.ScriptException
import dev.etude.dsl.Scripts
import dev.etude.sandbox.value.PyValue
import spock.lang.Shared
import spock.lang.Specification

class FamilySpec extends Specification {

  @Shared
  Scripts scripts = new Scripts()

  static final String DIGIT_SUM = '''\
    // Can the builder take a number apart into digits and work on them?
    family {
      skills 'numbers', 'digits'          // the first is the one it counts for

      pose { level, random ->             // level: int 1..10; random: the seeded Draw
        int most = level < 4 ? 99 : 9999
        goal "Return the sum of the digits of `n`."
        signature 'solve(n: int) -> int'
        constraint 'n is not negative'
        answer { int n -> "$n".toList().collect { it as int }.sum() }
        4.times  { example random.between(0, most) }
        12.times { hidden random.between(0, most) }
        edge 0
        edge 10
        reference \'\'\'
          def solve(n):
              return sum(int(c) for c in str(n))
        \'\'\'
        decoy 'forgets the last digit', \'\'\'
          def solve(n):
              return sum(int(c) for c in str(n)[:-1])
        \'\'\'
        decoy 'counts the digits', \'\'\'
          def solve(n):
              return len(str(n))
        \'\'\'
      }
    }
    '''.stripIndent()

  def "a family poses a task"() {
    when:
    def task = family(DIGIT_SUM).pose(4, 7, 't-1')

    then:
    with(task) {
      id == 't-1'
      origin == 'family/digit_sum'
      goal == 'Return the sum of the digits of `n`.'
      entryPoint == 'solve'
      signature == 'solve(n: int) -> int'
      skills == ['numbers', 'digits']
      level == 4
      difficulty == 3 / 9d
      constraints == ['n is not negative']
      reference == 'def solve(n):\n    return sum(int(c) for c in str(n))\n'
      decoys*.mistake == ['forgets the last digit', 'counts the digits']
    }
    task.examples.every { digits(it.arguments[0].value()) == it.expected.value() }
    task.hidden.cases().count { it.edge() } == 2
    task.hidden.cases()*.arguments().intersect(task.examples*.arguments()).empty
  }

  def "the same level and seed give the same task, another seed another"() {
    given:
    def family = family(DIGIT_SUM)

    expect:
    family.pose(3, 1, 'a') == family.pose(3, 1, 'a')
    family.pose(3, 1, 'a') != family.pose(3, 2, 'a')
    family.pose(3, 1, 'a').examples != family.pose(2, 1, 'a').examples
  }

  def "a task that lacks something is refused: #message"() {
    when:
    family(DIGIT_SUM.replace(from, to)).pose(1, 7, 't')

    then:
    def failed = thrown(ScriptException)
    failed.message == 'digit_sum.groovy' + message

    where:
    from                                   | to                     || message
    '4.times  {'                           | '2.times  {'           || '  a task needs at least 3 examples that differ, at level 1 there are 2'
    '12.times {'                           | '3.times {'            || '  a task needs at least 8 hidden tests that differ, at level 1 there are 5'
    "decoy 'counts the digits'"            | "def x = 'y'; tuple x" || '  a task needs at least 2 decoys, this one has 1'
    'goal "Return the sum of'              | 'def x = "'            || '  the task has no `goal`'
    '"Return the sum of the digits of `n`."' | '" "'                || ':7  `goal` is empty'
    "'solve(n: int) -> int'"               | "'solve n'"            || ':8  `solve n` is not a signature; write it like `solve(n: int) -> int`'
    "'solve(n: int) -> int'"               | "'solve(n, k)'"        || '  `answer` takes 1 argument, `solve` takes 2'
    'edge 10'                              | 'edge 10, 11'          || ':14  `solve` takes 1 argument, not 2'
    'edge 10'                              | 'edge 1.seconds'       || ':14  a value of type Duration is not plain data'
    'edge 10'                              | 'reference "x"; reference "y"' || ':14  `reference` is said twice; delete one'
  }

  def "a family that lacks something does not load: #message"() {
    when:
    def loading = scripts.load(Family.KIND, 'f.groovy', text)

    then:
    loading instanceof Loading.Refused
    loading.problems()*.headline() == [message]

    where:
    text                                                     || message
    'family { }'                                             || 'f.groovy  the family has no `pose { }` block'
    'family { pose { level, random -> } }'                   || "f.groovy  the family has no `skills`; say which, such as `skills 'numbers'`"
    "family {\n skills 'a'\n skills 'b'\n}"                  || 'f.groovy:3:2  `skills` is said twice; delete one'
    "family {\n skills 'a b'\n}"                             || 'f.groovy:2:10  `a b` is not a name for a skill; use small letters, digits and underscores'
    "family {\n def a = 'x'\n skills a\n pose { level, random -> }\n}" || "f.groovy  the `skills` do not stand on a line of their own; write their names in quotes, such as `skills 'numbers', 'digits'`"
    "family {\n skills 'a'\n pose { level, random ->\n  edge [1]\n }\n}" || 'f.groovy:4:3  `edge` stands alone; in front of a list, write `edge([...])`'
  }

  def "the data of a script becomes Python values"() {
    expect:
    value(code) == python

    where:
    code                      || python
    '3'                       || new PyValue.Int(3G)
    '3 as long'               || new PyValue.Int(3G)
    '2.0'                     || new PyValue.Float(2d)
    'true'                    || new PyValue.Bool(true)
    'null'                    || new PyValue.None()
    '"x${1 + 1}"'             || new PyValue.Str('x2')
    '[1, [2]]'                || new PyValue.ListOf([new PyValue.Int(1G), new PyValue.ListOf([new PyValue.Int(2G)])])
    '1..2'                    || new PyValue.ListOf([new PyValue.Int(1G), new PyValue.Int(2G)])
    '[1] as Set'              || new PyValue.SetOf([new PyValue.Int(1G)])
    '[a: 1]'                  || new PyValue.DictOf([new PyValue.Entry(new PyValue.Str('a'), new PyValue.Int(1G))])
    'tuple(1, "a")'           || new PyValue.TupleOf([new PyValue.Int(1G), new PyValue.Str('a')])
  }

  def "what an answer does to its arguments is not seen elsewhere"() {
    given:
    def family = family(DIGIT_SUM
      .replace('int n -> "$n".toList().collect { it as int }.sum()', 'List<Integer> n -> n.clear(); 1')
      .replaceAll(/random.between\(0, most\)/, 'random.numbers(3, 0, most)')
      .replaceAll(/edge (\d+)/, 'edge([$1])'))

    expect:
    family.pose(5, 3, 't').examples.every { it.arguments[0].items().size() == 3 }
  }

  private PyValue value(String code) {
    family(DIGIT_SUM.replace('"$n".toList().collect { it as int }.sum()', code))
      .pose(1, 7, 't').examples[0].expected()
  }

  private static BigInteger digits(BigInteger n) {
    n.toString().toList().collect { it as BigInteger }.sum()
  }

  private Family family(String text) {
    scripts.load(Family.KIND, 'digit_sum.groovy', text).require()
  }
}
