import dev.etude.dsl.gate.Gate
import dev.etude.dsl.test.GateSpecification
import java.time.Duration
import spock.lang.Subject

class ProductionReadySpec extends GateSpecification {

  @Subject
  Gate gate = script('production_ready')

  def "a sound submission is accepted"() {
    when:
    def verdict = gate.judge(submission())

    then:
    verdict.accepted()
    verdict.unmet() == []
    verdict.preference() == 1
  }

  def "what is asked and missing is named: #unmet"() {
    expect:
    with(gate.judge(submission(facts))) {
      !it.accepted()
      it.unmet() == unmet
    }

    where:
    facts                                               || unmet
    [passed: 9]                                         || ['every test passes']
    [passed: 0, total: 0]                               || ['every test passes']
    [elapsed: Duration.ofMillis(2001)]                  || ['finishes in two seconds']
    [imports: ['math', 'socket']]                       || ['no process, no network']
    [passed: 1, imports: ['socket']]                    || ['every test passes', 'no process, no network']
  }

  def "preferences only score"() {
    expect:
    with(gate.judge(submission(longestFunction: 41))) {
      it.accepted()
      it.preference() == 0.5d
    }
  }
}
