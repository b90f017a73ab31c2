import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class NumeralsSpec extends FamilySpecification {

  @Subject
  Family family = script('numerals')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'numerals')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 26, 'Return `n` as text with leading dots so that it has at least 7 characters.',
          'solve(728)', '\'....728\''],
      [2, 53, 'Return the list of the digits of `n` in base 3, from the first to the last; [0] ' +
          'for 0.',
          'solve(99)', '[1, 0, 2, 0, 0]'],
      [4, 97, '`s` is a number in base 8, perhaps with blanks between its digits and perhaps with ' +
          '\'-\' or \'+\' before it. Return the number, plus 5; -5 if there is no digit in ' +
          'it.',
          'solve(\'-1 0 0\')', '-59'],
      [5, 52, 'Return the value of the Roman numeral `s`, times 5; 0 if `s` is empty. (I is 1, V ' +
          '5, X 10, L 50, C 100, D 500, M 1000; a letter before a greater one is subtracted. ' +
          '`s` is at most MMMCMXCIX.)',
          'solve(\'MMMDCCCLXXXVIII\')', '19440'],
      [7, 19, 'The columns of a sheet are named A to D, then AA, AB to AD, BA and so on. Return ' +
          'the name of column `n` + 3, where A is column 1.',
          'solve(100)', '\'ABAC\''],
      [8, 26, '`s` and `t` are numbers in base 7 without leading zeros. Return their sum in base ' +
          '7, without leading zeros, then turned round.',
          'solve(\'0\', \'140\')', '\'041\''],
      [10, 65, 'Return `n` times 5 in English words with single blanks between them, and no ' +
          '\'and\': 0 is zero, 112 one hundred twelve, 300021 three hundred thousand twenty ' +
          'one.',
          'solve(728)', '\'three thousand six hundred forty\''],
    ]
  }
}
