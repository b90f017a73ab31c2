import dev.etude.dsl.curve.Curve
import dev.etude.dsl.test.CurveSpecification
import spock.lang.Subject

class GentleSpec extends CurveSpecification {

  @Subject
  Curve curve = script('gentle')

  def "after '#past' the difficulty is #difficulty"() {
    expect:
    Math.abs(curve.difficulty(history(past)) - difficulty) < 1e-12

    where:
    past                                   || difficulty
    ''                                     || 0.2
    'parsing+0.2'                          || 0.25
    'parsing+0.2 parsing-0.2'              || 0.2
    'parsing-0.5 parsing-0.5 parsing-0.5'  || 0.4
    'parsing-0.15 parsing-0.15 parsing-0.15' || 0.1
    'parsing+0.9'                          || 0.9
  }
}
