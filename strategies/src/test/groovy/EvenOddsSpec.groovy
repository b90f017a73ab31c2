import dev.etude.dsl.curve.Curve
import dev.etude.dsl.test.CurveSpecification
import spock.lang.Subject

class EvenOddsSpec extends CurveSpecification {

  @Subject
  Curve curve = script('even_odds')

  def "after '#past' the difficulty is #difficulty, because #because"() {
    expect:
    Math.abs(curve.difficulty(history(past)) - difficulty) < 1e-9

    where:
    because                            | past                          || difficulty
    'the first task is an easy one'    | ''                            || 0.1
    'one pass is a step up'            | 's+0.3'                       || 0.5
    'one failure is a step down'       | 's-0.3'                       || 0.1
    'passes and failures cancel out'   | 's+0.4 s-0.6'                 || 0.5
    'only the latest five count'       | 's+0.9 s-0.3 s-0.3 s+0.3 s+0.3 s+0.3' || 0.34
    'there is nothing below the floor' | 's-0.1'                       || 0.0
  }
}
