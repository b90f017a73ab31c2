import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class DivisorsSpec extends FamilySpecification {

  @Subject
  Family family = script('divisors')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'divisors')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 18, 'Return whether `n` is not divisible by 3.',
          'solve(12)', 'False'],
      [2, 6, 'Return whether `n` is divisible by 2 or by 3.',
          'solve(29)', 'False'],
      [4, 6, 'Return the list of the divisors of `n`, from largest to smallest.',
          'solve(128)', '[128, 64, 32, 16, 8, 4, 2, 1]'],
      [5, 5, 'Return the sum of the divisors of `n`.',
          'solve(128)', '255'],
      [7, 7, 'Return how many numbers from 1 to `n` have exactly 8 divisors.',
          'solve(128)', '16'],
      [8, 4, 'Return a pair of the smallest and largest prime factor of `n`; (1, 1) if `n` is ' +
          '1.',
          'solve(29)', '(29, 29)'],
      [10, 6, 'Return a pair of prime numbers with the sum 2 times `n` plus 2 and the smallest ' +
          'difference, the smaller first. They may be equal.',
          'solve(128)', '(127, 131)'],
    ]
  }
}
