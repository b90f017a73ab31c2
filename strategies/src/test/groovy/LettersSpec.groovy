import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class LettersSpec extends FamilySpecification {

  @Subject
  Family family = script('letters')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'letters')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 4, 'Return `s` with all letters in upper case.',
          "solve('LEVEL 33 level')", "'LEVEL 33 LEVEL'"],
      [2, 18, "Return how many times 'a' occurs in `s`.",
          "solve('LEVEL 33 level')", '0'],
      [4, 7, 'Return the characters of `s` that are letters, in order.',
          "solve('LEVEL 33 level')", "'LEVELlevel'"],
      [5, 19, "Return the characters of `s` that are not vowels ('aeiou' or 'AEIOU'), last to " +
          'first.',
          "solve('LEVEL 33 level')", "'lvl 33 LVL'"],
      [7, 6, "Return `s` with each letter from 'a' to 'z' replaced by the one 4 places later, " +
          "'a' after 'z'. Other characters stay.",
          "solve('LEVEL 33 level')", "'LEVEL 33 pizip'"],
      [8, 10, 'Return `s` with each run of 3 or more equal characters replaced by the character ' +
          'and the length of the run; other characters stay.',
          "solve('LEVEL 33 level')", "'LEVEL 33 level'"],
      [10, 12, 'Return the length of the longest text that reads the same both ways and can be ' +
          'left when characters of `s` are deleted; 0 if `s` is empty.',
          "solve('LEVEL 33 level')", '5'],
    ]
  }
}
