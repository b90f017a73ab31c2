package dev.etude.runtime.search

import dev.etude.runtime.model.Reply
import java.time.Duration

class SearchModelSpec extends SearchSpecification {

  static final LARGE = brief('Return the list of the elements of `xs` that are greater than 3.',
      'pick(xs: list[int]) -> list[int]', [[[5, 1, 4], [5, 4]], [[3], []], [[9, 2], [9]]])

  def "an answer is a Python function and nothing else"() {
    expect:
    solve(model(), LARGE).text() == '''\
      def pick(xs):
          return [x for x in xs if x > 3]
      '''.stripIndent()
  }

  def "the same brief gives the same reply"() {
    expect:
    model().ask(prompt(LARGE)) == model().ask(prompt(LARGE))
  }

  def "a program that was refused is not proposed again"() {
    given:
    def examples = [[2, 4], [0, 0]]
    def first = solve(model(), brief('Return it.', 'f(n: int) -> int', examples)).text()

    when:
    def second = solve(model(), brief('Return it.', 'f(n: int) -> int', examples, [], [first])).text()

    then:
    [first, second].toSet() == ['def f(n):\n    return n + n\n', 'def f(n):\n    return n * n\n'].toSet()
  }

  def "all numbers that the goal names are used where that fits"() {
    given:
    def examples = [[30, true], [60, true], [6, false], [5, false], [31, false], [1, false]]

    expect:
    solve(model(), brief('Return whether `n` is divisible by 5 and by 6.', 'f(n: int) -> bool',
        examples)).text() == 'def f(n):\n    return n % 6 == 0 and n % 5 == 0\n'
  }

  def "a special case that only the words mention is heeded"() {
    expect:
    solve(model(), brief('Return the largest element of `xs`; -1 if `xs` is empty.',
        'f(xs: list[int]) -> int', [[[3, 7], 7], [[2, 1], 2]])).text() == '''\
      def f(xs):
          if not xs:
              return -1
          return max(xs)
      '''.stripIndent()
  }

  def "the nodes allowed grow with the attempt, up to eight times"() {
    given:
    def odd = brief('Return it.', 'f(n: int) -> str', [[1, 'qx!'], [2, '77w'], [3, 'p']])

    when:
    def reply = model(1000).ask(prompt(odd, attempt))

    then:
    reply instanceof Reply.NoAnswer
    reply.reason() == "no program of up to $nodes nodes fits the examples"
    (reply.usage().nodes() as int) in nodes..nodes + 500

    where:
    attempt | nodes
    1       | 1000
    2       | 2000
    3       | 4000
    4       | 8000
    9       | 8000
  }

  def "a search that outlasts its time has failed"() {
    given:
    long now = 0
    def model = new SearchModel(new SearchOptions(100_000, true, Duration.ofSeconds(3)),
        { now += 1_000_000_000L })

    when:
    def reply = model.ask(prompt(brief('Return it.', 'f(n: int) -> str', [[1, 'qx!'], [2, '7']])))

    then:
    reply instanceof Reply.Failed
    reply.reason() == 'the search took longer than 3 s; allow it fewer nodes or more time'
  }

  def "values beyond what can be searched are said to be so"() {
    expect:
    model().ask(prompt(brief('Return it.', signature, examples))).reason() ==
        'the search cannot build values like those of the examples'

    where:
    signature              | examples
    'f(n: int) -> int'     | []
    'f(n: int) -> Any'     | [[1, 2], [2, 'two']]
    'f(xs: list) -> int'   | [[[1, 'a'], 2]]
    'f(n: int) -> int'     | [[10**30, 1]]
  }

  def "a signature without types is completed from the examples"() {
    expect:
    solve(model(), brief('Return the sum.', 'f(a, b)', [[1, 2, 3], [4, 4, 8], [0, 5, 5]])).text() ==
        'def f(a, b):\n    return a + b\n'
  }

  def "two kinds of input can be told apart by a condition"() {
    given:
    def examples = [[3, 9], [4, 2], [7, 21], [10, 5], [1, 3], [6, 3]]

    when:
    def model = model()
    def code = solve(model, brief('Return 3 times `n` if it is odd, else its half.',
        'f(n: int) -> int', examples)).text()

    then:
    run(model, code, [11]) == value(33)
    run(model, code, [20]) == value(10)
  }

  def "options outside their range are refused"() {
    when:
    new SearchOptions(nodes, true, Duration.ofSeconds(seconds))

    then:
    def e = thrown(IllegalArgumentException)
    e.message == message

    where:
    nodes | seconds | message
    0     | 1       | 'nodes must be >= 1, was 0'
    1     | 0       | 'time must be positive, was PT0S'
  }
}
