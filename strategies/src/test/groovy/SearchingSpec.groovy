import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class SearchingSpec extends FamilySpecification {

  @Subject
  Family family = script('searching')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'searching')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 85, 'Return the first place in `xs` of an element greater than `t`, where the first ' +
          'place is 4; -4 if there is none.',
          'solve([], 3)', '-4'],
      [2, 63, 'Return how many elements of `xs` are at least `t` and at most `t` + 5.',
          'solve([4, 9, 9, 10], 4)', '3'],
      [4, 58, 'Return how many pairs of places i < j there are in `xs` whose elements differ by ' +
          'at least `t`, plus 4.',
          'solve([2, 2, 2, 2], 0)', '10'],
      [5, 91, 'Return the largest sum of 2 neighbouring elements of `xs` that is at most `t`; -2 ' +
          'if there is none.',
          'solve([], 3)', '-2'],
      [7, 16, 'Return the length of the shortest stretch of neighbouring elements of `xs` whose ' +
          'sum is at least `t`, not empty; -4 if there is none.',
          'solve([50, 60], 200)', '-4'],
      [8, 78, 'Look for the longest stretch of neighbouring elements of `xs` in which no number ' +
          'stands more than 3 times and none is greater than `t`; of several the first. ' +
          'Return a pair: its first place (0 is the first of `xs`) and its length; (-4, 0) if ' +
          'there is none.',
          'solve([], 3)', '(-4, 0)'],
      [10, 98, 'Look at the stretches of neighbouring elements of `xs` with an even number of ' +
          'elements, at least 1, whose sum has the same remainder as `t` when divided by 5. ' +
          'Return the number of elements of the longest; 0 if there is none.',
          'solve([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 2)', '12'],
    ]
  }
}
