import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class BracketsSpec extends FamilySpecification {

  @Subject
  Family family = script('brackets')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'brackets')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 37, 'Return the number of \'(\' minus the number of \')\' among the first 3 characters ' +
          'of `s`; among all if there are fewer.',
          'solve(\'))))))))\')', '-3'],
      [2, 18, 'Start at 0 and go through `s` from left to right; add 4 for each \'(\' and ' +
          'subtract 1 for each \')\'. Return the smallest number reached, start included.',
          'solve(\'))))))))\')', '-8'],
      [4, 74, 'Each \')\' in `s` closes the last \'(\' before it that is still open, if there is ' +
          'one. Return how many \')\' have no partner, plus 2.',
          'solve(\'))))))))\')', '10'],
      [5, 37, 'Each \')\' in `s` closes the last \'(\' before it that is still open, if there is ' +
          'one. Return the list of pairs (place of a \'(\', place of the \')\' that closes ' +
          'it), sorted by the place of the \'(\'; the first place is 5.',
          'solve(\'()()()\')', '[(5, 6), (7, 8), (9, 10)]'],
      [7, 75, 'A text is well formed if each \'(\' in it is closed by a \')\' and each \')\' ' +
          'closes a \'(\'. Return the length of the longest well-formed stretch of ' +
          'neighbouring characters of `s` that is at least 5 long; 0 if there is none. (Equal ' +
          'ones at two places are two.)',
          'solve(\'()(()))\')', '6'],
      [8, 20, 'As long as 2 equal letters stand side by side in `s`, take the leftmost 2 away. ' +
          'Return what is left.',
          'solve(\'ababab\')', '\'ababab\''],
      [10, 42, 'A text is well formed if it is empty, or one of (), [], {} around a well-formed ' +
          'text, or two well-formed texts side by side. Characters are taken out of `s` so ' +
          'that it is well formed. Return the least number of characters taken out, times 4.',
          'solve(\'(((\')', '12'],
    ]
  }
}
