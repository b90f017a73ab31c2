import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class ArithmeticSpec extends FamilySpecification {

  @Subject
  Family family = script('arithmetic')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'arithmetic')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 12, 'Return the product of `a` and `b`.',
          'solve(-60, -20)', '1200'],
      [2, 3, 'Return 5 times `a`, plus `b`.',
          'solve(-60, -20)', '-320'],
      [4, 19, 'Return the sum of `a` and `b` divided by 7, rounded down: -1 divided by 7 is -1.',
          'solve(-60, -20)', '-12'],
      [5, 4, 'Return the sum of `a` and `b`, but at least -18 and at most 30.',
          'solve(-60, -20)', '-18'],
      [7, 4, 'Return the sum of the numbers from the smaller of `a` and `b` to the larger, ' +
          'both included, that are multiples of 2 or of 3 but not of both.',
          'solve(-60, -20)', '-819'],
      [8, 7, 'Return how many numbers from the smaller of `a` and `b` to the larger, both ' +
          'included, are squares of whole numbers plus 9.',
          'solve(100, 7)', '10'],
      [10, 16, 'Coins are worth 1, 5 and 6. Return the smallest number of coins that pay the ' +
          'distance between `a` and `b` exactly.',
          'solve(100, 7)', '16'],
    ]
  }
}
