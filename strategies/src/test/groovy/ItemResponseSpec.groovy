import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class ItemResponseSpec extends StrategySpecification {

  @Subject
  Strategy strategy = script('item_response')

  def "a task at the edge of ability is preferred to one far above and to one far below it"() {
    given:
    def profile = profile([skill('beyond', 0.4, 0.9), skill('edge', 0.4, 0.4), skill('mastered', 0.9, 0.3)])
    def random = random(1)

    expect:
    (1..200).every { strategy.next(profile, random).skill() == 'edge' }
  }

  def "what is unknown is tried beside what is known to be unsuited"() {
    given:
    def unknown = new Skill('unknown', 0.5, 0.5, 2, 0, 0, 1, false, 0.9)
    def profile = profile([skill('beyond', 0.5, 0.9), unknown])
    def random = random(1)

    when:
    def drawn = (1..1000).count { strategy.next(profile, random).skill() == 'unknown' }

    then: 'the same estimate, but its true ability may reach its tasks, or lie where more is missing'
    drawn > 300 && drawn < 500
  }

  private static Skill skill(String name, double proficiency, double difficulty) {
    new Skill(name, proficiency, 0.02, 20, 0, 0, 3, false, difficulty)
  }
}
