import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class SelectionsSpec extends FamilySpecification {

  @Subject
  Family family = script('selections')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'selections')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 11, 'Return the number of elements of `xs`.',
          'solve([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])', '14'],
      [2, 12, 'Return the list of the elements of `xs` that are greater than 4, in order.',
          'solve([20, 1, 3, 21, 22, 4, 4, 19])', '[20, 21, 22, 19]'],
      [4, 5, 'Return the sum of the elements of `xs` that are less than 4; 0 if there are ' +
          'none.',
          'solve([-3, -7, -1, -7, -2])', '-20'],
      [5, 9, 'Return the list of the squares of the elements of `xs` that are greater than 3, ' +
          'in order.',
          'solve([20, 1, 3, 21, 22, 4, 4, 19])', '[400, 441, 484, 16, 16, 361]'],
      [7, 16, 'Return the list of the elements of `xs` that are greater than every element ' +
          'before them; the first one always is.',
          'solve([20, 1, 3, 21, 22, 4, 4, 19])', '[20, 21, 22]'],
      [8, 9, 'Return the second largest of the different elements of `xs`; 0 if there are not ' +
          'two.',
          'solve([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])', '13'],
      [10, 2, 'Choose elements of `xs` that are less than 10, or none, so that no two of them ' +
          'are neighbours in `xs`. Return the largest sum they can have.',
          'solve([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])', '25'],
    ]
  }
}
