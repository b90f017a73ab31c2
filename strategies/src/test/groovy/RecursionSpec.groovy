import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class RecursionSpec extends FamilySpecification {

  @Subject
  Family family = script('recursion')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'recursion')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 19, 'Return 5 to the power of `n`: 1 if `n` is 0, else 5 times the result for `n` ' +
          'minus 1.',
          'solve(36)', '14551915228366851806640625'],
      [2, 16, 'Return the product of the whole numbers from 1 to `n`; 1 if `n` is 0.',
          'solve(36)', '371993326789901217467999448150835200000000'],
      [4, 14, 'A sequence starts with 3 and 3; each further element is the sum of the two ' +
          'before it. Return element `n`, where element 0 is the first.',
          'solve(35)', '44791056'],
      [5, 13, 'Return the sum of the digits of `n` written in base 2.',
          'solve(9999)', '8'],
      [7, 4, '`x` is a list of numbers and of such lists. Return 3 times the sum of all ' +
          'numbers in it, at any depth. (A list without lists in it is nested 1 deep.)',
          'solve([[[[[9]]]], 4, [10, [11, [12, 13]]]])', '177'],
      [8, 13, '`x` is a list of numbers and of such lists. Return the list of all numbers in it ' +
          'that are greater than 4, at any depth, from left to right.',
          'solve([[[[[9]]]], 4, [10, [11, [12, 13]]]])', '[9, 10, 11, 12, 13]'],
      [10, 16, 'Return in how many ways `n` is a sum of positive whole numbers of at most `m`, ' +
          'where each number may occur at most 3 times and the order does not matter; 1 if ' +
          '`n` is 0.',
          'solve(12, 4)', '14'],
    ]
  }
}
