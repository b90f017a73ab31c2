import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class GridsSpec extends FamilySpecification {

  @Subject
  Family family = script('grids')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'grids')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 15, 'Return the last row of `grid`.',
          'solve([[2, 3, 1, 2], [3, 2, 2, 0], [1, 4, 2, 2]])', '[1, 4, 2, 2]'],
      [2, 18, 'Return `grid` with its rows from top to bottom, twice over.',
          'solve([[2], [9], [3]])', '[[2], [9], [3], [2], [9], [3]]'],
      [4, 7, 'Return the sum of all elements of `grid`.',
          'solve([[2, 3, 1, 2], [3, 2, 2, 0], [1, 4, 2, 2]])', '24'],
      [5, 16, 'Return the list of the largest elements of the columns of `grid`, left to right.',
          'solve([[2, 3, 1, 2], [3, 2, 2, 0], [1, 4, 2, 2]])', '[3, 4, 2, 2]'],
      [7, 9, 'Return how many elements of `grid` are the smallest of their row as well as the ' +
          'largest of their column. Several may be equal.',
          'solve([[2, 3, 1, 2], [3, 2, 2, 0], [1, 4, 2, 2]])', '0'],
      [8, 18, 'Return a grid of the same size in which each element is the largest of the ' +
          'elements of `grid` above, below, left and right of it, as far as they exist; 0 ' +
          'if none.',
          'solve([[1, 2, 3], [4, 5, 6], [7, 8, 9]])', '[[4, 5, 6], [7, 8, 9], [8, 9, 8]]'],
      [10, 15, 'A path starts in the top left corner of `grid`, ends in the bottom right corner ' +
          'and goes right or down at each step. Return the smallest sum of the elements on ' +
          'such a path, both ends included.',
          'solve([[0, 1, -9], [2, -30, 0], [0, 50, 0]])', '-29'],
    ]
  }
}
