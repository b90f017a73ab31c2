import dev.etude.dsl.curve.Curve
import dev.etude.dsl.test.CurveSpecification
import spock.lang.Subject

class TargetSuccessSpec extends CurveSpecification {

  @Subject
  Curve curve = script('target_success')

  def "after '#past' the difficulty is #difficulty"() {
    expect:
    Math.abs(curve.difficulty(history(past)) - difficulty) < 1e-4

    where:
    past                          || difficulty
    ''                            || 0.1
    's+0.3 s-0.3 s+0.3 s-0.3'     || 0.3
    's+0.3 s+0.3 s+0.3 s+0.3'     || 0.3 + 0.2 * Math.tanh(0.5)
    's-0.3 s-0.3 s-0.3 s-0.3'     || 0.3 - 0.2 * Math.tanh(0.5)
    's-0.05 s-0.05 s-0.05 s-0.05' || 0.0
  }
}
