import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class GeometrySpec extends FamilySpecification {

  @Subject
  Family family = script('geometry')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'geometry')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 88, 'Return the list of the `points` moved by 2 to the left (smaller x) and by 1 up ' +
          '(larger y), in order.',
          'solve([(1, 1), (2, 2), (4, 4), (3, 3), (5, 4)])',
          '[(-1, 2), (0, 3), (2, 5), (1, 4), (3, 5)]'],
      [2, 40, 'Return how many of the `points` lie within the square of the points with x from -5 ' +
          'to 5 and y from -5 to 5; its edge belongs to it.',
          'solve([(5, -5), (6, 0), (0, -5), (0, 0)])', '3'],
      [4, 85, 'Return the circumference of the smallest rectangle with sides parallel to the axes ' +
          'that holds all `points` and 2 more on each side; 0 if there are no points.',
          'solve([(-20, -20), (20, 20)])', '176'],
      [5, 30, 'Return the one of the `points` farthest from (1, 1) in a straight line; of several ' +
          'the one with the largest x, of those the one with the smallest y. None if there ' +
          'are no points.',
          'solve([(-20, -20), (20, 20)])', '(-20, -20)'],
      [7, 54, 'Look at the polygon with the corners `points`. Return twice its area, plus 5.',
          'solve([(-5, -5), (-5, 5), (5, 5), (5, -5)])', '205'],
      [8, 52, 'Look at the polygon with the corners `points`. Return how many points with whole x ' +
          'and y lie within it, those on its sides included, plus 3.',
          'solve([(-5, -5), (-5, 5), (5, 5), (5, -5)])', '124'],
      [10, 78, 'Span a rope round all `points`, as tight as possible. Return twice the area within ' +
          'it, times 3.',
          'solve([(0, 6), (-6, 0), (3, 3), (6, 0), (0, -6), (-5, -5)])', '504'],
    ]
  }
}
