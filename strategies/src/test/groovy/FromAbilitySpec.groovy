import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.test.CurveSpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class FromAbilitySpec extends CurveSpecification {

  @Subject
  Curve curve = script('from_ability')

  def "the first task of a skill is an easy one"() {
    expect:
    Math.abs(curve.difficulty(history('')) - 0.1) < 1e-12
  }

  def "at the difficulty asked for the builder passes four of ten"() {
    when:
    double difficulty = ask(proficiency, 0)

    then:
    Math.abs(1 / (1 + Math.exp(6 * (difficulty - proficiency))) - 0.4) < 1e-9

    where:
    proficiency << [0.3, 0.5, 0.9]
  }

  def "less is asked while little is known"() {
    expect:
    ask(0.5, 0.4) < ask(0.5, 0.1)
  }

  private double ask(double proficiency, double uncertainty) {
    curve.difficulty(new CurveFacts(new Skill('s', proficiency, uncertainty, 9, 0, 0, 9, false, 0.4), []))
  }
}
