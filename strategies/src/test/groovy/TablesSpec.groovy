import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class TablesSpec extends FamilySpecification {

  @Subject
  Family family = script('tables')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'tables')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 12, 'Return the list of the names of the `rows`, in order, each with \'!!\' behind it.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])',
          '[\'Pia!!\']'],
      [2, 29, 'Return the list of the names in the `rows` with an age of less than 38, in order.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])',
          '[\'Pia\']'],
      [4, 76, 'Return the list of the names in the `rows` sorted by age, lowest first, those of ' +
          'equal age in alphabetical order; only the first 5 of them.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])',
          '[\'Pia\']'],
      [5, 95, 'Return a dictionary from each team in the `rows` to the number of its rows; only ' +
          'teams with at least 1 rows.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])',
          '{\'red\': 1}'],
      [7, 100, 'Return the list of the pairs (m, n) of names in the `rows`, m before n in the ' +
          'alphabet, whose rows have different teams and ages that differ by at most 1; ' +
          'sorted.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])', '[]'],
      [8, 74, 'Return the list of tuples (team, number of its rows, lowest age in them), sorted ' +
          'by number, lowest first, of equals by the age likewise, of those by team in the ' +
          'alphabet. Only rows with a score of at least 3 count.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])', '[]'],
      [10, 71, 'Row b follows row a if the age of b is greater than that of a by 1 to 4 and their ' +
          'teams differ. Return the list of the names of the longest chain in which each row ' +
          'follows the one before; of several the one whose list of names comes first. An ' +
          'empty list if there are no rows.',
          'solve([{\'name\': \'Pia\', \'team\': \'red\', \'age\': 18, \'score\': None}])',
          '[\'Pia\']'],
    ]
  }
}
