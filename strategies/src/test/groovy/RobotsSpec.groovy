import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class RobotsSpec extends FamilySpecification {

  @Subject
  Family family = script('robots')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'robots')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 11, 'A robot stands at (4, 0). Each letter of `s` moves it by 1: R to larger x, L to ' +
          'smaller x, U to larger y, D to smaller y. Return where it is at the end, as (x, ' +
          'y).',
          'solve(\'LLLLLLLL\')', '(-4, 0)'],
      [2, 36, 'A robot stands at (2, 0). Each letter of `s` moves it by 1: R to larger x, L to ' +
          'smaller x, U to larger y, D to smaller y. Return the smallest x it reaches, the ' +
          'start included.',
          'solve(\'LLLLLLLL\')', '-6'],
      [4, 2, 'A robot stands at (2, 0). Each letter of `s` moves it by 1: R to larger x, L to ' +
          'smaller x, U to larger y, D to smaller y. But a move to a place where it was ' +
          'before is left out. Return where it is at the end, as (x, y).',
          'solve(\'DDDD\')', '(2, -4)'],
      [5, 83, 'A robot stands at (0, 0) and looks in the direction of larger x. For each letter ' +
          'of `s`: R turns it by a quarter to the right, L to the left (from larger y, right ' +
          'is larger x), U moves it 4 forward and D 3 back. Return where it is and looks at ' +
          'the end, as (x, y, d), where d is \'E\' for larger x, \'N\' for larger y, \'W\' ' +
          'and \'S\' for smaller.',
          'solve(\'DDDD\')', '(-12, 0, \'E\')'],
      [7, 85, '`grid` has rows of cells, \'#\' (alive) or \'.\', all equally long. In each step, ' +
          'all at once, a living cell stays alive if 1 to 1 of its neighbours are alive, and ' +
          'a dead one comes alive if just 3 are. Neighbours are the up to eight cells around ' +
          'it. Return the grid after `n` steps.',
          'solve([\'.#.#\', \'#.#.\'], 0)', '[\'.#.#\', \'#.#.\']'],
      [8, 31, '`jobs` has pairs (time of coming, minutes of work, at least 1), sorted by time. ' +
          'There are 3 desks. Each job goes to the desk that is free first, of several to the ' +
          'first, and starts when it has come and all earlier jobs of that desk are done. ' +
          'Return the list of the times at which the jobs are done, in their order.',
          'solve([(5, 9), (5, 1), (6, 1), (7, 2)])', '[14, 6, 7, 9]'],
      [10, 79, 'Run `lines` from the first, with the registers a and b at 0: \'inc r\' adds 1 to ' +
          'register r, \'dbl r\' doubles it, \'dec r\' subtracts 1, \'jnz r m\' goes m lines ' +
          'on (back if negative) if register r is not 0, else to the next line. Registers are ' +
          'kept modulo 100. Stop after `n` lines are run or when there is no such line. ' +
          'Return b times 4 minus a.',
          'solve([\'dec b\', \'dec b\', \'inc a\', \'inc b\', \'dbl b\'], 4)', '395'],
    ]
  }
}
