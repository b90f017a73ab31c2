import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class SequencesSpec extends FamilySpecification {

  @Subject
  Family family = script('sequences')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'sequences')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 12, 'Return the list of the elements of `xs` preceded by 20.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '[20, 4, 4, 9, 9, 1, 9, 4, 1, 0]'],
      [2, 13, 'Return the list of the elements of `xs`, each plus 2.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '[6, 6, 11, 11, 3, 11, 6, 3, 2]'],
      [4, 6, 'Return the list of the elements of `xs`, each times its place in the list. The ' +
          'first place is 0.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '[0, 4, 18, 27, 4, 45, 24, 7, 0]'],
      [5, 3, 'Return how many elements of `xs` are greater than the one before.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '2'],
      [7, 5, 'Return the list of the sums of every 3 elements of `xs` that follow each other: ' +
          'of the first 3, of 3 from the second on, and so on. [] if there are fewer than ' +
          '3.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '[17, 22, 19, 19, 14, 14, 5]'],
      [8, 8, 'Return the sum of the products of each element of `xs` and its counterpart when ' +
          '`xs` is sorted from smallest to largest: the two first, the two second and so ' +
          'on.',
          'solve([4, 4, 9, 9, 1, 9, 4, 1, 0])', '134'],
      [10, 2, 'Elements of `xs` may be deleted, the others keep their order. Return how many ' +
          'can be left at most so that each is less than the one before it.',
          'solve([9, 1, 2, 3, 14, 12, 10, 8])', '4'],
    ]
  }
}
