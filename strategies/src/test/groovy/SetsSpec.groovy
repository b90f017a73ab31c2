import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class SetsSpec extends FamilySpecification {

  @Subject
  Family family = script('sets')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'sets')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 33, 'Return the set of the elements of `a` that are less than 4.',
          'solve([6, 1, 5, 3, 2], [5, 4, 1])', '{1, 2, 3}'],
      [2, 43, 'Return how many different numbers are in `a` but not in `b`, plus 4.',
          'solve([2, 3, 4, 5, 6, 7, 3], [8, 9, 10, 11, 8])', '10'],
      [4, 41, 'Return a pair: how many different numbers are only in `a`, and how many different ' +
          'multiples of 3 are in `a` or `b`. (0 is a multiple of every number.)',
          'solve([8, 6, 8, 6, 1], [])', '(3, 1)'],
      [5, 57, 'Return the list in which each number occurs as often as in `a` or as in `b`, ' +
          'whichever is more (0 times where it is not there), but at most 3 times; sorted ' +
          'from smallest to largest.',
          'solve([2, 3, 4, 5, 6, 7, 3], [8, 9, 10, 11, 8])',
          '[2, 3, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11]'],
      [7, 28, 'Return the list of the different numbers that are in at least 2 of the `lists`, ' +
          'from smallest to largest.',
          'solve([[1, 2, 3, 4, 5, 6], [1, 2, 3, 7], [4, 5, 6, 8], [8, 7, 9]])',
          '[1, 2, 3, 4, 5, 6, 7, 8]'],
      [8, 57, 'Two of the `lists` are friends if there are at least 4 different numbers in the ' +
          'two together. Return how many pairs of friends there are. (The order of a pair ' +
          'does not matter; equal lists at different places are different.)',
          'solve([[1, 5], [2, 6], [3, 7], [4, 8], [1, 2, 1], [3, 4], [2, 3]])', '13'],
      [10, 50, 'Return the least number of `lists` that can be chosen so that every number that is ' +
          'in any of the `lists` is in a chosen one; 0 if there are no numbers.',
          'solve([[1, 2, 3, 4, 5, 6], [1, 2, 3, 7], [4, 5, 6, 8], [8, 7, 9]])', '2'],
    ]
  }
}
