import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class PairsSpec extends FamilySpecification {

  @Subject
  Family family = script('pairs')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'pairs')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 14, 'Return `pair` with its two numbers exchanged.',
          'solve((-4, -6))', '(-6, -4)'],
      [2, 7, 'Return a pair of the sum and the product of the two numbers in `pair`.',
          'solve((-60, 2))', '(-58, -120)'],
      [4, 8, 'Return the smallest of the second numbers of the pairs; 5 if there are no pairs.',
          'solve([(3, 3), (3, -2), (3, 9), (3, 3), (-8, 9)])', '-2'],
      [5, 0, 'Return the list of the pairs with a sum of at most 15, in order.',
          'solve([(2, 6), (9, 4), (1, 6), (-4, -7)])', '[(2, 6), (9, 4), (1, 6), (-4, -7)]'],
      [7, 17, 'Return the list of the pairs (element, the next element) for all neighbours in ' +
          '`xs` where the first is less than the second, in order.',
          'solve([9, -1, 4, 0, 8, 1])', '[(-1, 4), (0, 8)]'],
      [8, 6, 'Return the list of all different pairs (a, b) of elements at two places of `xs` ' +
          'with a sum of 10 and a at most b, sorted by a.',
          'solve([11, -1, 5, 0, 10, 1])', '[(-1, 11), (0, 10)]'],
      [10, 2, 'A pair stands for all whole numbers from the smaller to the larger of its two. ' +
          'Choose pairs of which no two share a number. Return the largest possible number ' +
          'of whole numbers that the chosen pairs stand for.',
          'solve([(3, 3), (3, -2), (3, 9), (3, 3), (-8, 9)])', '18'],
    ]
  }
}
