import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class RisingTideSpec extends StrategySpecification {

  static parsing = new Skill('parsing')
  static sorting = new Skill('sorting')

  @Subject
  Strategy strategy = script('rising_tide')

  def "the skill that stands lowest is next, because #because"() {
    expect:
    strategy.next(history(past, [parsing, sorting])) == practice(skill)

    where:
    because                         | past                                            || skill
    'nobody has practised it'       | 'parsing-0.1'                                   || sorting
    'its tasks were easier'         | 'parsing+0.3 sorting+0.5'                       || parsing
    'it failed at the same'         | 'parsing+0.4 sorting-0.4'                       || sorting
    'a pass outweighs a small step' | 'parsing+0.4 sorting-0.5'                       || sorting
    'it was left alone for long'    | 'parsing+0.5 ' + 'sorting+0.45 ' * 40           || parsing
    'only its latest tasks count'   | 'parsing-0.1 ' * 9 + 'parsing+0.8 ' * 4 + 'sorting+0.5' || sorting
  }
}
