import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class CiphersSpec extends FamilySpecification {

  @Subject
  Family family = script('ciphers')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'ciphers')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 69, 'Return `s` with each letter followed by 3 dashes.',
          'solve(\'xyzabc\')', '\'x---y---z---a---b---c---\''],
      [2, 71, 'Return `s` with each letter replaced by the one 3 places further on in the ' +
          'alphabet; after \'z\' comes \'a\' again.',
          'solve(\'xyzabc\')', '\'abcdef\''],
      [4, 4, 'In `s` each letter has a number of one or two digits before it, which says how ' +
          'often the letter stands there. Return the text, with 2 dashes at its end.',
          'solve(\'2a1b12a\')', '\'aabaaaaaaaaaaaa--\''],
      [5, 53, 'Return `s` with each lower-case letter replaced by the one 5 places further on in ' +
          'the alphabet, going round, each upper-case letter likewise, each digit by the one ' +
          '4 further on, going round after 9, and nothing else changed.',
          'solve(\'Xyz 1999 Abc.\')', '\'Cde 5333 Fgh.\''],
      [7, 100, 'A text was written into rows of 2 letters (the last may be shorter) and read ' +
          'column by column, each from top to bottom; that gave `s`. Return the text.',
          'solve(\'abcdefghijklmnopq\')', '\'ajbkcldmenfogphqi\''],
      [8, 77, 'Start with the list of the 26 letters from a to z. For each letter of `s`, note ' +
          'its place in the list (the first is 0), then exchange it with the one before it, ' +
          'if any. Return the list of the places noted.',
          'solve(\'zzzzzz\')', '[25, 24, 23, 22, 21, 20]'],
      [10, 92, 'All rotations of a text (each made by moving some letters from its front to its ' +
          'end) were sorted in reverse alphabetical order; equal ones stay. `s` has the last ' +
          'letter of each, in that order, and `p` is the place of the text itself among them ' +
          '(0 is the first). Return the text.',
          'solve(\'yxcbaz\', 2)', '\'xyzabc\''],
    ]
  }
}
