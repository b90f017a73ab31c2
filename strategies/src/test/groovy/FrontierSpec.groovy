import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class FrontierSpec extends StrategySpecification {

  @Subject
  Strategy strategy = script('frontier')

  def "skills are drawn in proportion to how fast they are learned or lost"() {
    given:
    def profile = profile([skill('gained', 0.35), skill('lost', -0.35), skill('flat', 0)])
    def random = random(1)

    when:
    def drawn = (1..2000).collect { strategy.next(profile, random).skill() }.countBy { it }

    then:
    drawn.gained / 2000 > 0.44 && drawn.gained / 2000 < 0.50
    drawn.lost / 2000 > 0.44 && drawn.lost / 2000 < 0.50
    drawn.flat > 50
  }

  def "the same seed gives the same decisions"() {
    given:
    def profile = profile([skill('gained', 0.2), skill('flat', 0)])
    def first = random(7)
    def second = random(7)

    expect:
    (1..50).every { strategy.next(profile, first) == strategy.next(profile, second) }
  }

  private static Skill skill(String name, double trend) {
    new Skill(name, 0.5, 0.2, 5, trend, 0, 3, false, 0.5)
  }
}
