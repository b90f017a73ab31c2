import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class DynamicSpec extends FamilySpecification {

  @Subject
  Family family = script('dynamic')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'dynamic')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 30, 'Return the list of the largest of the first 1, 2, 3 and so on elements of `xs`, to ' +
          'all of them, each plus `n`.',
          'solve([1, 2, 3, 4, 5, 6, 7], 3)', '[4, 5, 6, 7, 8, 9, 10]'],
      [2, 6, 'Start with the numbers 3 and 4 (places 0 and 1). Each further number is twice the ' +
          'older of the two before it plus the younger, modulo 1000. Return the number at ' +
          'place `n` plus the number of `xs`.',
          'solve([4, 4, 4, 4, 4], 8)', '603'],
      [4, 63, 'Take `n` off each number of `xs`. Return the smallest sum that neighbouring ones ' +
          'of the results have; at least one must be taken; return 0 for an empty list.',
          'solve([4, 4, 4, 4, 4], 8)', '-20'],
      [5, 18, 'There are coins of the values `xs`, of each value as many as you like. Return the ' +
          'least number of coins with the sum `n`; -4 if there is none.',
          'solve([2, 4], 7)', '-4'],
      [7, 46, 'Choose at most `n` numbers of `xs` so that the places of any two are at least 4 ' +
          'apart, also when counted round the end, where the first place follows the last. ' +
          'Return the largest sum they can have.',
          'solve([9, 1, 1, 9, 1, 9, 9, 1], 3)', '10'],
      [8, 85, 'Return the length of the longest text that is in both `s` and `t` as neighbouring ' +
          'letters, times 2.',
          'solve(\'abcabc\', \'abcabc\')', '12'],
      [10, 32, 'Return in how many ways `t` can be read in `s`: by choosing letters of `s` from ' +
          'left to right that make `t`, no two of them neighbours in `s`. The empty `t` can ' +
          'be read in 1 way. Multiply by 2.',
          'solve(\'aabbab\', \'ab\')', '10'],
    ]
  }
}
