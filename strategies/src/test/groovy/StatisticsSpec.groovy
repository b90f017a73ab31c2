import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class StatisticsSpec extends FamilySpecification {

  @Subject
  Family family = script('statistics')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'statistics')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 76, 'Return the arithmetic mean of `xs`, plus 3, as a float; 0.0 if `xs` is empty.',
          'solve([2, 2, 9, 9, 5, 5, 9, 2])', '8.375'],
      [2, 29, 'Return the largest element of `xs` minus the smallest, times 2; 0 if `xs` is ' +
          'empty.',
          'solve([30, -30, 29, -29, 0])', '120'],
      [4, 77, 'Return the list of the elements that occur most often in `xs`, each once, sorted ' +
          'from smallest to largest, but only if they occur at least 2 times; else an empty ' +
          'list.',
          'solve([7, 7, 7, 9, 9, 9])', '[7, 9]'],
      [5, 72, 'Return the mean of `xs` without its 1 smallest and its 1 largest elements, as a ' +
          'float; -1.0 if nothing is left.',
          'solve([8, 1])', '-1.0'],
      [7, 71, 'Return the list of the ranks of the elements of `xs`, in their order: the rank is ' +
          '1 plus the number of elements that are less, but at most 5.',
          'solve([1, 2, 3, 4, 5, 6, 7, 8])', '[1, 2, 3, 4, 5, 5, 5, 5]'],
      [8, 57, 'Put the elements of `xs` into bins 9 wide: the numbers from 0 to 8 are in bin 0, ' +
          'the next 9 in bin 1, those from -9 to -1 in bin -1 and so on. Return a dictionary ' +
          'from each bin from the lowest to the highest that are not empty to the number of ' +
          'its elements; bins between may have 0.',
          'solve([30, -30, 29, -29, 0])', '{-4: 2, -3: 0, -2: 0, -1: 0, 0: 1, 1: 0, 2: 0, 3: 2}'],
      [10, 35, 'Cut `xs` into at most 2 stretches of neighbouring elements, none empty, so that ' +
          'the sum of the squares of (element minus median of its stretch) is as small as ' +
          'possible. Return that sum as a float; 0.0 if `xs` is empty. (The median of an even ' +
          'number of elements is the lower one in the middle.)',
          'solve([30, -30, 29, -29, 0])', '3482.0'],
    ]
  }
}
