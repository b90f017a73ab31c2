import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class RoundRobinSpec extends StrategySpecification {

  static parsing = new Skill('parsing')
  static sorting = new Skill('sorting')
  static counting = new Skill('counting')

  @Subject
  Strategy strategy = script('round_robin')

  def "the skill that waited longest is next, after '#past'"() {
    expect:
    strategy.next(history(past, [parsing, sorting, counting])) == practice(turn)

    where:
    past                         || turn
    ''                           || parsing
    'parsing-'                   || sorting
    'parsing+ sorting+'          || counting
    'parsing+ sorting- counting+' || parsing
  }
}
