import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class DatesSpec extends FamilySpecification {

  @Subject
  Family family = script('dates')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'dates')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 19, 'Return the number of days in the year `y`, times 3.',
          'solve(1600)', '1098'],
      [2, 69, 'Return the number of days from the first of month `m` of the year `y` to the last ' +
          'day of the year, both included, plus 4. (January is month 1.)',
          'solve(2100, 1)', '369'],
      [4, 44, 'Return the date 25 days after the date `y`, `m`, `d`, as year, month and day.',
          'solve(1900, 3, 31)', '(1900, 4, 25)'],
      [5, 95, 'Return the weekday, by its English name, of the day 5 days after the date `y`, ' +
          '`m`, `d`. (1 January 2001 was a Monday.)',
          'solve(1900, 3, 31)', '\'Thursday\''],
      [7, 93, 'Return the date with the same day `n` months after (before, if `n` is negative) ' +
          'the date `y`, `m`, `d`, as year, month and day. If that month has no such day, ' +
          'return the last of it.',
          'solve(1900, 3, 31, -1)', '(1900, 2, 28)'],
      [8, 67, 'Return the day of the month of the third last Saturday of month `m` of the year ' +
          '`y`, plus 3; 0 if there is none. (1 January 2001 was a Monday.)',
          'solve(1900, 2)', '13'],
      [10, 33, 'Saturdays, Sundays, every 1 January and every 31 December are free, all other days ' +
          'are working days. Return the `n`th working day after the date `y`, `m`, `d` (which ' +
          'itself does not count), as year, month and day; the date itself if `n` is 0. (1 ' +
          'January 2001 was a Monday.)',
          'solve(2024, 2, 29, 12)', '(2024, 3, 18)'],
    ]
  }
}
