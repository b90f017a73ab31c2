package dev.etude.runtime.search

import dev.etude.runtime.model.Reply

class LearningSpec extends SearchSpecification {

  static final NUMBERS = [27, 100, 9999, 1408, 5632, 7, 3141]
  static final DIGITS = brief('Return the list of the digits of `n`, first to last.',
      'solve(n: int) -> list[int]', NUMBERS.collect { [it, digits(it)] })
  static final EVEN = brief('Return the list of the elements of `xs` that are even.',
      'solve(xs: list[int]) -> list[int]',
      [[6, 2, 9, 5], [7], [4, -5, 12, 3, 8]].collect { [it, it.findAll { it % 2 == 0 }] })
  static final SQUARES = 'Return the sum of the squares of the even digits of `n`.'

  private static List<Integer> digits(int n) {
    n.toString().toList().collect { it as int }
  }

  private static squares(List concepts) {
    brief(SQUARES, 'solve(n: int) -> int', NUMBERS.collect {
      [it, digits(it).findAll { it % 2 == 0 }.collect { it * it }.sum(0)]
    }, concepts)
  }

  def "a part of a solution becomes a concept, with its function"() {
    given:
    def model = model()

    when:
    def concepts = model.distil(DIGITS, solve(model, DIGITS).text(), 'task-1')

    then:
    concepts[0].name() == 'digits'
    concepts[0].parameters() == ['int']
    concepts[0].type() == 'list[int]'
    concepts[0].expression() == '(map (fn ($1 "str") (int $1)) (chars (str $0)))'
    concepts[0].python() == 'def digits(n):\n    return [int(c) for c in str(n)]\n'
    concepts[0].from() == 'task-1'
    concepts.size() <= 3
  }

  def "numbers of the goal become parameters"() {
    given:
    def model = model()
    def brief = brief('Return the list of the elements of `xs` greater than 4.',
        'f(xs: list[int]) -> list[int]', [[[6, 2, 9], [6, 9]], [[4, 5], [5]], [[1], []]])

    when:
    def concept = model.distil(brief, solve(model, brief).text(), 't')[0]

    then:
    concept.parameters() == ['list[int]', 'int']
    concept.python() == '''\
      def elements_greater_than(xs, n):
          return [x for x in xs if n < x]
      '''.stripIndent()
  }

  def "a concept known already is not learned again"() {
    given:
    def model = model()
    def learned = model.distil(DIGITS, solve(model, DIGITS).text(), 'a')
    def again = brief(DIGITS.goal(), DIGITS.signature(), NUMBERS.collect { [it, digits(it)] },
        known(learned))

    when:
    def more = model.distil(again, solve(model, DIGITS).text(), 'b')

    then:
    more*.expression().disjoint(learned*.expression())
    more*.name().disjoint(learned*.name())
  }

  def "what another object wrote is distilled all the same, as after a resume"() {
    given:
    def code = solve(model(), DIGITS).text()

    and:
    def writer = model()
    solve(writer, DIGITS)

    expect:
    model().distil(DIGITS, code, 'a') == writer.distil(DIGITS, code, 'a')
    model().distil(DIGITS, 'def solve(n):\n    return 1\n', 'a') == []
  }

  def "a task out of reach is solved with concepts from earlier ones"() {
    given:
    def model = model(200_000)
    def learned = [DIGITS, EVEN].collectMany { model.distil(it, solve(model, it).text(), 'early') }

    expect:
    model.ask(prompt(squares([]))) instanceof Reply.NoAnswer

    when:
    def reply = solve(model, squares(known(learned)))

    then:
    'digits' in reply.concepts()
    [246, 1357, 80_422].every {
      run(model, reply.text(), [it]) ==
          value(digits(it).findAll { it % 2 == 0 }.collect { it * it }.sum(0))
    }
    reply.text().startsWith('def ')
  }

  def "without concepts nothing is used and nothing learned"() {
    given:
    def learner = model(60_000)
    def learned = learner.distil(DIGITS, solve(learner, DIGITS).text(), 'early')
    def plain = model(60_000, false)

    expect:
    plain.ask(prompt(squares(known(learned)))) instanceof Reply.NoAnswer
    plain.distil(DIGITS, solve(plain, DIGITS).text(), 'a') == []
  }

  def "a concept that cannot be read is left out"() {
    given:
    def broken = new dev.etude.memory.Concept('lost', ['int'], 'int', expression, 'def lost(n): ...', 't')

    expect:
    solve(model(), brief('Return `n` plus 1.', 'f(n: int) -> int', [[1, 2], [5, 6]],
        known([broken]))).text() == 'def f(n):\n    return n + 1\n'

    where:
    expression << ['', '(', '(gone $0)', '(+ $0', '(+ $0 $9)', '(fn (', '(+ $0 "a")', '"', '(' * 5000]
  }
}
