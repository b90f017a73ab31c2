import dev.etude.dsl.gate.Gate
import dev.etude.dsl.test.GateSpecification
import spock.lang.Subject

class WorthACycleSpec extends GateSpecification {

  static final CROWDED = 'sorting+ ' + 'parsing+ ' * 10

  @Subject
  Gate gate = script('worth_a_cycle')

  def "a decision of #facts after #history is refused: #unmet"() {
    expect:
    gate.judge(decision(facts, history)).unmet() == unmet

    where:
    facts                             | history             || unmet
    [:]                               | 'parsing+ sorting-' || []
    [because: 'any']                  | 'parsing+ sorting-' || ['it says why']
    [difficulty: 0.9]                 | 'parsing- sorting-' || ['not far beyond the skill']
    [skill: 'parsing']                | CROWDED             || ['no one skill ten times in a row']
    [skill: 'parsing']                | 'parsing+ ' * 12    || []
    [difficulty: 0.9, waited: 3]      | 'parsing- sorting-' || []
  }

  def "it judges decisions only"() {
    expect:
    gate.judgesDecisions()
    !gate.judgesSubmissions()
  }
}
