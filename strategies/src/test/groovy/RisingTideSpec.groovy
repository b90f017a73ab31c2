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
    because                         | past                                 || skill
    'nobody has practised it'       | 'parsing-0.3'                        || sorting
    'its tasks were easier'         | 'parsing+0.3 sorting+0.7'            || parsing
    'it failed at the same'         | 'parsing+0.4 sorting-0.4'            || sorting
    'less is known of it'           | 'parsing+0.5 parsing+0.5 sorting+0.5' || sorting
    'it was left alone for long'    | 'parsing+0.7 ' * 5 + 'sorting+0.4 ' * 20 || parsing
    'it was not left alone so long' | 'parsing+0.7 ' * 5 + 'sorting-0.4 ' * 5 || sorting
  }
}
