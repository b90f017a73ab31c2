import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class MatricesSpec extends FamilySpecification {

  @Subject
  Family family = script('matrices')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'matrices')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 81, 'Return `a` with each element increased by 4.',
          'solve([[4, -8, 6]])', '[[8, -4, 10]]'],
      [2, 44, 'Return the list of the sums of the columns of `a`, each times 4, and after them ' +
          'the sum of all elements.',
          'solve([[4, -8, 6]])', '[16, -32, 24, 2]'],
      [4, 36, 'Return `a` minus 5 times its transpose (whose rows are the columns of `a`), with 0 ' +
          'on the diagonal from top left to bottom right.',
          'solve([[0, 1, 2], [7, 0, 4], [-3, 6, 0]])',
          '[[0, -34, 17], [2, 0, -26], [-13, -14, 0]]'],
      [5, 74, 'Multiply `a` by the column of the numbers 3, 2, 1 and so on: for each row, the sum ' +
          'of its elements times the number for their place. Return the list of the sums.',
          'solve([[1, 0, 0], [0, 1, 0], [0, 0, 1]])', '[3, 2, 1]'],
      [7, 38, 'Return the matrix product of 6 factors `a`, with each element replaced by its ' +
          'remainder divided by 1000, at least 0. (Element i, j of p times q is the sum of ' +
          'row i of p times column j of q.)',
          'solve([[0, 1, 2], [7, 0, 4], [-3, 6, 0]])',
          '[[809, 100, 700], [700, 559, 150], [450, 725, 434]]'],
      [8, 9, 'Return 5 times the absolute value of the determinant of `a`.',
          'solve([[0, 1, 2], [7, 0, 4], [-3, 6, 0]])', '360'],
      [10, 99, 'Choose one element of each row of `a`, no two in the same column, and none on the ' +
          'diagonal from top left to bottom right. Return the largest sum the chosen elements ' +
          'can have; -4 if there is no such choice.',
          'solve([[0, 1, 2], [1, 0, 9], [2, 9, 0]])', '12'],
    ]
  }
}
