import dev.etude.dsl.curve.Curve
import dev.etude.dsl.test.CurveSpecification
import spock.lang.Subject

class SteepSpec extends CurveSpecification {

  @Subject
  Curve curve = script('steep')

  def "after '#past' the difficulty is #difficulty"() {
    expect:
    Math.abs(curve.difficulty(history(past)) - difficulty) < 1e-12

    where:
    past                      || difficulty
    ''                        || 0
    'parsing+0'               || 0.1
    'parsing+0.5 parsing-0.6' || 0.6
    'parsing-0.6 parsing-0.6' || 0.5
    'parsing-0 parsing-0'     || 0
    'parsing+1'               || 1
  }
}
