import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class BanditSpec extends StrategySpecification {

  static mastered = new Skill('mastered')
  static edge = new Skill('edge')
  static hopeless = new Skill('hopeless')

  @Subject
  Strategy strategy = script('bandit')

  def "a skill that passes now and then is drawn more often than one that always or never does"() {
    given:
    def past = (1..20).collect { "mastered+ hopeless- edge${it % 2 ? '+' : '-'}" }.join(' ')
    def profile = history(past, [mastered, edge, hopeless])
    def random = random(5)

    when:
    def drawn = (1..3000).collect { strategy.next(profile, random).skill() }.countBy { it }

    then:
    drawn.edge > 2 * drawn.mastered
    drawn.edge > 2 * drawn.hopeless
    drawn.mastered > 0 && drawn.hopeless > 0
  }
}
