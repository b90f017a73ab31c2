import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class PrioritizedReplaySpec extends StrategySpecification {

  static steady = new Skill('steady')
  static erratic = new Skill('erratic')

  @Subject
  Strategy strategy = script('prioritized_replay')

  def "a skill nobody has practised comes first"() {
    given:
    def random = random(1)

    expect:
    (1..50).every {
      strategy.next(history('steady+ erratic-', [steady, erratic, new Skill('fresh')]), random).skill() == 'fresh'
    }
  }

  def "a skill whose scores surprise is drawn more often than one that does as expected"() {
    given:
    def past = (1..10).collect { "steady+ erratic${it % 2 ? '+' : '-'}" }.join(' ')
    def profile = history(past, [steady, erratic])
    def random = random(2)

    when:
    def drawn = (1..1000).count { strategy.next(profile, random).skill() == 'erratic' }

    then: 'three tenths of the draws go by rank, 10 : 1; by age all go to the one that came before'
    drawn > 220 && drawn < 310
  }

  def "a skill that was left alone comes back"() {
    given:
    def past = 'steady+ ' * 3 + 'erratic+ erratic- ' * 40
    def profile = history(past, [steady, erratic])
    def random = random(4)

    expect: 'by rank alone it would be one in eleven; seven tenths of the draws are almost surely its own'
    (1..1000).count { strategy.next(profile, random).skill() == 'steady' } > 600
  }
}
