import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class MoneySpec extends FamilySpecification {

  @Subject
  Family family = script('money')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'money')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 39, 'Return how many cents are left when the full euros are taken away from 4 times ' +
          '`cents`.',
          'solve(7)', '28'],
      [2, 38, 'Return the amount as text: the euros, \'.\', two digits for the cents, a blank and ' +
          '\'EUR\'; for 5 cents this is \'0.05 EUR\'.',
          'solve(43)', '\'0.43 EUR\''],
      [4, 48, 'Return `cents` plus 15 percent of it; the percentage is rounded to whole cents ' +
          'before, up if it is just between two.',
          'solve(150)', '173'],
      [5, 72, 'Share `cents` among 4 people so that the shares differ by at most 1 cent. Return ' +
          'the list of the 4 shares; the larger ones are first.',
          'solve(58)', '[15, 15, 14, 14]'],
      [7, 17, 'Of the `prices`, each 5th (in order of the list) is free. From the sum, 5 percent ' +
          'are taken off if it is at least 5000, the deduction rounded to whole cents, up if ' +
          'just between two. Return what is to be paid.',
          'solve([5000])', '4750'],
      [8, 65, 'Share `cents` in the ratio 2 : 6 : 5 : 3 : 1 : 9. Each share is first rounded ' +
          'down; the cents left over go, one each, to the shares that lost most by it, of ' +
          'equal ones to the last. Return the list of the shares, in this order.',
          'solve(100)', '[8, 23, 19, 11, 4, 35]'],
      [10, 92, 'Coins of 1, 3, 9, 23, 40 cents can be given and taken back as change, each as ' +
          'often as you like. Return the least number of coins that change hands, given and ' +
          'taken together, to pay just `cents`.',
          'solve(2)', '2'],
    ]
  }
}
