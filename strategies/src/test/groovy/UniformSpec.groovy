import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill

class UniformSpec extends StrategySpecification {

  def "every skill is as likely, whatever is known of it"() {
    given:
    Strategy strategy = script('uniform')
    def profile = profile([new Skill('known', 0.9, 0.1, 50, 0, 0, 9, false, 0.9), new Skill('new')])
    def random = random(3)

    when:
    def known = (1..2000).count { strategy.next(profile, random).skill() == 'known' }

    then:
    known > 900 && known < 1100
  }

  def "every difficulty is as likely"() {
    given:
    Curve curve = script(Curve.KIND, 'uniform')
    def random = random(3)
    def facts = new CurveFacts(new Skill('any'), [])

    when:
    def asked = (1..2000).collect { curve.difficulty(facts, random) }

    then:
    asked.every { it >= 0 && it < 1 }
    (0..9).every { tenth -> asked.count { (int) (it * 10) == tenth } in 150..250 }
  }
}
