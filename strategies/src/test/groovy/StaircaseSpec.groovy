import dev.etude.dsl.curve.Curve
import dev.etude.dsl.test.CurveSpecification
import spock.lang.Subject

class StaircaseSpec extends CurveSpecification {

  @Subject
  Curve curve = script('staircase')

  def "after '#past' the difficulty is #difficulty, because #because"() {
    expect:
    Math.abs(curve.difficulty(history(past)) - difficulty) < 1e-12

    where:
    because                                | past                         || difficulty
    'a ladder begins at its foot'          | ''                           || 0.0
    'two passes are not yet three tasks'   | 's+0.3 s+0.3'                || 0.3
    'two failures are neither'             | 's-0.3 s-0.3'                || 0.3
    'three of three passed on the rung'    | 's+0.3 s+0.3 s+0.3'          || 0.4
    'two of three passed'                  | 's-0.3 s+0.3 s+0.3'          || 0.4
    'one of three is neither'              | 's-0.3 s+0.3 s-0.3'          || 0.3
    'none of three passed'                 | 's-0.3 s-0.3 s-0.3'          || 0.2
    'one of five passed'                   | 's+0.3 ' + 's-0.3 ' * 4      || 0.2
    'two of five passed'                   | 's-0.3 s-0.3 s+0.3 s-0.3 s+0.3' || 0.4
    'what happened on other rungs is over' | 's+0.2 ' * 9 + 's+0.3 '      || 0.3
    'there is nothing above the top'       | 's+1.0 ' * 5                 || 1.0
  }
}
