import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class LayoutSpec extends FamilySpecification {

  @Subject
  Family family = script('layout')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'layout')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 34, 'Return `s` with as many \'-\' behind it as are needed to make it 12 characters ' +
          'long; `s` itself if it is longer.',
          'solve(\'saw i window saw garden on a yellow letter i number\')',
          '\'saw i window saw garden on a yellow letter i number\''],
      [2, 69, 'Return `s` if it has at most 10 characters, else its last 7 characters with three ' +
          '\'.\' before them.',
          'solve(\'abcdefghij\')', '\'abcdefghij\''],
      [4, 68, 'Return the words of `s` in one text, each padded with \'_\' before it to the ' +
          'length of the longest, with \' \' between them; an empty text if there are none.',
          'solve(\'saw i window saw garden on a yellow letter i number\')',
          '\'___saw _____i window ___saw garden ____on _____a yellow letter _____i number\''],
      [5, 3, 'Return the list of lines with 2 words of `s` each, in order, with single blanks ' +
          'between; the first line has fewer if they do not come out even.',
          'solve(\'saw i window saw garden on a yellow letter i number\')',
          '[\'saw\', \'i window\', \'saw garden\', \'on a\', \'yellow letter\', \'i number\']'],
      [7, 34, 'Break `s` into lines of at most 11 characters: each line takes as many words as ' +
          'fit, with single blanks between; a longer word has a line of its own. Return the ' +
          'list of the lines, each in the middle of 11 characters: blanks before it and ' +
          'behind it, where the blanks before it are as many as those behind it or 1 fewer.',
          'solve(\'saw i window saw garden on a yellow letter i number\')', '[\'   saw i   \', \'window saw \', \'garden on a\', \'  yellow   \', \' letter i  ' +
          '\', \'  number   \']'],
      [8, 4, 'Put the words of `s` into 2 columns, row by row: there are as few rows as ' +
          'possible. Return the list of the rows, where each word is padded with \'_\' behind ' +
          'it to the length of the longest word of `s`, and nothing stands between; a place ' +
          'without a word is left out.',
          'solve(\'saw i window saw garden on a yellow letter i number\')', '[\'saw___i_____\', \'windowsaw___\', \'gardenon____\', \'a_____yellow\', ' +
          '\'letteri_____\', \'number\']'],
      [10, 18, 'Break `s` into lines of at most 12 characters between words (no word is longer), ' +
          'not always as full as can be. A line costs the cube of the number of characters it ' +
          'is shorter than that. Return the least sum of the costs, plus 5; just 5 if there ' +
          'are no words.',
          'solve(\'garden garden garden garden garden\')', '1085'],
    ]
  }
}
