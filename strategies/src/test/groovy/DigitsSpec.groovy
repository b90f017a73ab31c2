import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class DigitsSpec extends FamilySpecification {

  @Subject
  Family family = script('digits')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'digits')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 1, 'Return the last digit of `n`.',
          'solve(1000000)', '0'],
      [2, 18, 'Return the list of the digits of `n`, last to first.',
          'solve(1000000)', '[0, 0, 0, 0, 0, 0, 1]'],
      [4, 11, 'Return the sum of the odd digits of `n`; 0 if there are none.',
          'solve(7531975)', '37'],
      [5, 14, 'Return how many digits of `n` are greater than 2.',
          'solve(1000000)', '0'],
      [7, 10, 'Return the number made of the even digits of `n`, in their order; 0 if none.',
          'solve(2468024)', '2468024'],
      [8, 15, 'Return the number made of the digits of `n` sorted from largest to smallest ' +
          'minus the number made of them sorted from smallest to largest.',
          'solve(2468024)', '8419752'],
      [10, 7, 'Return the smallest number greater than `n` made of the same digits; -1 if none.',
          'solve(2468024)', '2468042'],
    ]
  }
}
