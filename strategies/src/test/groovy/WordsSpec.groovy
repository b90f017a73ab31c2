import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class WordsSpec extends FamilySpecification {

  @Subject
  Family family = script('words')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'words')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 3, 'Return the list of the words in `s`, in order.',
          "solve('yellow orange window yellow')", "['yellow', 'orange', 'window', 'yellow']"],
      [2, 13, 'Return the list of the words in `s` in alphabetical order.',
          "solve('yellow orange window yellow')", "['orange', 'window', 'yellow', 'yellow']"],
      [4, 18, 'Return the words of `s` last to first, with single spaces between them.',
          "solve('yellow orange window yellow')", "'yellow window orange yellow'"],
      [5, 10, "Return the list of the words in `s` that end with 'e', in order.",
          "solve('tents east late slate tell sell set less')", "['late', 'slate']"],
      [7, 1, 'Return `s` with the letters of each word of more than 5 letters reversed; the ' +
          'words keep their order.',
          "solve('yellow orange window yellow')", "'wolley egnaro wodniw wolley'"],
      [8, 16, 'Return the list of the words that occur once in `s`, each listed once, in ' +
          'alphabetical order.',
          "solve('an garden on i')", "['an', 'garden', 'i', 'on']"],
      [10, 14, 'Break `s` into lines of at most 16 characters, with as many words as fit on each ' +
          'line and single spaces between them. Return the list of the lines.',
          "solve('yellow orange window yellow')", "['yellow orange', 'window yellow']"],
    ]
  }
}
