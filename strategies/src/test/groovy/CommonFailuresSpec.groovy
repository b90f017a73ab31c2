import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.test.RepairsSpecification
import java.time.Duration
import spock.lang.Subject

class CommonFailuresSpec extends RepairsSpecification {

  @Subject
  Repairs repairs = script('common_failures')

  static hint(text) {
    new Repair.Hint(text)
  }

  def "#failure is answered with #repair"() {
    expect:
    first(repairs, failure) == repair

    where:
    failure                                      || repair
    new Failure.MissingModule('numpy')           || new Repair.Provide('numpy')
    new Failure.TimedOut(Duration.ofSeconds(2))  || new Repair.RetryWithin(Duration.ofSeconds(4))
    new Failure.DoesNotParse(3, 'invalid syntax') || hint('Line 3 does not parse: invalid syntax')
    new Failure.OutOfMemory()                    || hint('Stream the input instead of loading it whole.')
    new Failure.WrongAnswer(3, 8, 'expected 3, got 4') || new Repair.None()
  }

  def "a task is repaired twice at most"() {
    expect:
    repairs.repair(new Failure.OutOfMemory(), 1) instanceof Repair.Hint
    repairs.repair(new Failure.OutOfMemory(), 2) == new Repair.None()
  }
}
