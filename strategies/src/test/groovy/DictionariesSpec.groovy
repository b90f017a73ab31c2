import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class DictionariesSpec extends FamilySpecification {

  @Subject
  Family family = script('dictionaries')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'dictionaries')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 16, 'Return the number of keys in `d` plus 4.',
          "solve({'pear': 20, 'kiwi': 19, 'peach': -20, 'grape': -19})", '8'],
      [2, 7, 'Return the list of the values in `d`, sorted from smallest to largest.',
          "solve({'pear': 20, 'kiwi': 19, 'peach': -20, 'grape': -19})", '[-20, -19, 19, 20]'],
      [4, 17, 'Return the list of the keys of `d` with a value less than 3, in alphabetical ' +
          'order.',
          "solve({'plum': 3, 'pear': 4, 'lime': 2, 'fig': 5, 'cherry': 1})", "['cherry', 'lime']"],
      [5, 18, 'Return a dictionary from each word in `words` to how often it occurs if it ' +
          'occurs at least 1 times.',
          'solve([])', '{}'],
      [7, 18, 'Return the list of the keys of `d`, sorted by value, largest first; those of ' +
          'equal value in alphabetical order.',
          "solve({'nut': 4, 'fig': 4, 'plum': 4, 'apple': -4})", "['fig', 'nut', 'plum', 'apple']"],
      [8, 4, 'Return a dictionary from each first letter of a word in `words` to the list of ' +
          'the different words that have it, in alphabetical order.',
          'solve([])', '{}'],
      [10, 5, 'Each value of `d` may be a key again. Return a dictionary from each key to the ' +
          'number of steps from key to value until a word is reached that is not a key; -3 ' +
          'if that never happens.',
          'solve({})', '{}'],
    ]
  }
}
