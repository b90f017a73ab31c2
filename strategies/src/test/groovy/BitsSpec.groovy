import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class BitsSpec extends FamilySpecification {

  @Subject
  Family family = script('bits')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'bits')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 10, 'Return the number whose binary digits are those of `n` without the last 2; 0 if ' +
          'none are left.',
          'solve(61440)', '15360'],
      [2, 2, 'Return `n` with bit 2 set to 1. (Bit 0 is the last binary digit of a number, bit i ' +
          'is worth 2 to the power i.)',
          'solve(43690)', '43694'],
      [4, 71, 'Return `n` with the bits 4 to 8, both included, set to 0. (Bit 0 is the last ' +
          'binary digit of a number, bit i is worth 2 to the power i.)',
          'solve(65535)', '65039'],
      [5, 42, 'Return in how many of the bits 0 to 15 `n` and `m` differ; look only at bits i ' +
          'where i is not divisible by 4. (Bit 0 is the last binary digit of a number, bit i ' +
          'is worth 2 to the power i.)',
          'solve(0, 65535)', '12'],
      [7, 65, 'Take the bits 15 to 0 of `n` as 16 binary digits. Return the number they make when ' +
          'moved by 5 places to the left, those that leave on the left come back on the ' +
          'right. (Bit 0 is the last binary digit of a number, bit i is worth 2 to the power ' +
          'i.)',
          'solve(43690)', '21845'],
      [8, 85, 'Return the number whose bit i is 1 if the bits i and i + 2 of `n` differ, else 0, ' +
          'for every i. (Bit 0 is the last binary digit of a number, bit i is worth 2 to the ' +
          'power i.)',
          'solve(43690)', '32768'],
      [10, 8, 'Choose none, some or all elements of `xs` and combine them: a bit is 1 if it is 1 ' +
          'in an odd number of the chosen. Return the number of different numbers that can ' +
          'come of it.',
          'solve([1, 2, 4, 8, 16, 32, 64])', '128'],
    ]
  }
}
