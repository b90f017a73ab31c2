import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class CombinatoricsSpec extends FamilySpecification {

  @Subject
  Family family = script('combinatorics')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'combinatorics')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 42, 'A menu has `n` starters, `m` main courses and 3 desserts. Return how many ' +
          'different meals of one of each there are.',
          'solve(7, 7)', '147'],
      [2, 47, 'Return how many texts of `n` letters there are if each is one of the first 5 ' +
          'letters of the alphabet and no two neighbours are equal, plus `m`; there is one ' +
          'text of 0 letters.',
          'solve(7, 7)', '20487'],
      [4, 80, 'Return in how many ways `n` equal coins can be put into `m` different boxes, plus ' +
          '4. (With 0 boxes there is 1 way for 0 coins, else none.)',
          'solve(7, 7)', '1720'],
      [5, 54, 'Somebody walks from (0, 0) to (`n`, `m`), each step 1 to the right or 1 up or 1 of ' +
          'both at once, and never visits the point (4, 3). Return the number of ways; 1 if ' +
          'the start is the end.',
          'solve(5, 5)', '1038'],
      [7, 6, 'Return how many different texts can be made of all letters of `s` in which the ' +
          'first is not the letter that comes first in the alphabet of them, plus 4; 1 text ' +
          'if `s` is empty.',
          'solve(\'aaabc\')', '12'],
      [8, 65, 'List all different texts made of all letters of `s` in alphabetical order, the ' +
          'first at place 1. Return the place of `s` in the list read from its end.',
          'solve(\'abcab\')', '23'],
      [10, 83, 'Return in how many different texts of all letters of `s` no two equal letters are ' +
          'neighbours, plus 2; the empty text counts.',
          'solve(\'dcba\')', '26'],
    ]
  }
}
