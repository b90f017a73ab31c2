import dev.etude.dsl.gate.Gate
import dev.etude.dsl.test.GateSpecification
import spock.lang.Subject

class PassingSpec extends GateSpecification {

  @Subject
  Gate gate = script('passing')

  def "only tests count"() {
    expect:
    gate.judge(submission(longestFunction: 900, imports: ['os'])).accepted()
    gate.judge(submission(passed: 9)).unmet() == ['every test passes']
  }
}
