import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class IntervalsSpec extends FamilySpecification {

  @Subject
  Family family = script('intervals')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'intervals')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 51, 'Return the length of the longest of the `spans`, plus 3; 3 if there are none. The ' +
          'length is the end minus the start.',
          'solve([(0, 24)])', '27'],
      [2, 71, 'Return the list of those of the `spans` that are at least 3 long, in order. The ' +
          'length is the end minus the start.',
          'solve([(6, 16), (7, 15), (8, 14), (9, 13), (20, 23)])',
          '[(6, 16), (7, 15), (8, 14), (9, 13), (20, 23)]'],
      [4, 61, 'Return the span of the numbers that are in all of the `spans` that start before ' +
          '15, as a pair (start, end); None if there are no such numbers or no such spans.',
          'solve([(13, 15), (14, 16), (15, 16)])', '(14, 15)'],
      [5, 95, 'Join those of the `spans` that have a number in common, and so on until none of ' +
          'those left have; but not those where one starts just where the other ends. Return ' +
          'the list of the joined spans, sorted.',
          'solve([(4, 9), (9, 12), (4, 9), (15, 24), (0, 4)])',
          '[(0, 4), (4, 9), (9, 12), (15, 24)]'],
      [7, 45, 'Return the list of the gaps from 9 to 21: the longest possible spans of numbers ' +
          'that are at least 9, less than 21 and in none of the `spans`; but only gaps at ' +
          'least 1 long. Sort them.',
          'solve([(10, 20), (11, 12)])', '[(9, 10), (20, 21)]'],
      [8, 61, 'Return a pair: the largest number of `spans` that have a whole number in common, ' +
          'and the smallest such number; (0, -4) if there are no spans.',
          'solve([(2, 20), (3, 5), (8, 11), (10, 14), (14, 15)])', '(3, 10)'],
      [10, 95, 'Choose some of the `spans` so that no number is in two of them. A chosen span is ' +
          'worth its length squared, and each costs 3 if it starts just where another chosen ' +
          'one ends. Return the largest worth minus costs.',
          'solve([(0, 24)])', '576'],
    ]
  }
}
