import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class OrderingSpec extends FamilySpecification {

  @Subject
  Family family = script('ordering')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'ordering')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 15, 'Return the list of the words in `xs` in reverse alphabetical order.',
          'solve([])', '[]'],
      [2, 18, 'Return the list of the 4 largest elements of `xs`, all if fewer, sorted from ' +
          'largest to smallest.',
          'solve([-3, 7, 3, -7, 2, 8, 15])', '[15, 8, 7, 3]'],
      [4, 10, 'Return the list of the words in `xs`, sorted by length, longest first; those of ' +
          'equal length keep their order.',
          'solve([])', '[]'],
      [5, 4, 'Return the list of the elements of `xs`, sorted by their remainder divided by 6 ' +
          '(0 to 5), those of equal remainder from smallest to largest.',
          'solve([4, 4, 9, -9, 1, 9, 4, 1, 0])', '[0, 1, 1, -9, 9, 9, 4, 4, 4]'],
      [7, 5, 'Return the list of the places of the elements of `xs` when they are sorted from ' +
          'largest to smallest: first the place of the largest. The first place is 0; of ' +
          'equal elements the one that stands first comes first.',
          'solve([4, 4, 9, -9, 1, 9, 4, 1, 0])', '[2, 5, 0, 1, 6, 4, 7, 8, 3]'],
      [8, 0, 'Return the list of the elements of `xs`, repeats included, sorted by how often ' +
          'they occur, most often first; those that occur equally often from largest to ' +
          'smallest.',
          'solve([4, 4, 9, -9, 1, 9, 4, 1, 0])', '[4, 4, 4, 9, 9, 1, 1, 0, -9]'],
      [10, 10, 'Return the smallest number of times that two elements of `xs` must change places ' +
          'so that `xs` is sorted from smallest to largest. All elements of `xs` are ' +
          'different.',
          'solve([4, 1, 2, 3, 8, 7, 6, 5])', '5'],
    ]
  }
}
