import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import spock.lang.Subject

class SteadyClimbSpec extends StrategySpecification {

  static parsing = new Skill('parsing')
  static sorting = new Skill('sorting')

  @Subject
  Strategy strategy = script('steady_climb')

  def "the first rule that holds decides, because #because"() {
    expect:
    strategy.next(history(past, [parsing, sorting])) == drill

    where:
    because                     | past                                  || drill
    'a skill was lost'          | 'parsing+ parsing- sorting+'          || rehearse(parsing)
    'one skill crowds the rest' | 'sorting- sorting- sorting- sorting-' || practice(parsing)
    'the builder is cruising'   | 'parsing+ sorting+ parsing+'          || stretch(parsing)
    'nothing else applies'      | 'parsing+ sorting- parsing+'          || practice(sorting)
  }

  def "the decision names the rule and its line"() {
    expect:
    strategy.next(history('parsing+ parsing-', [parsing, sorting])).because() ==
      'rehearse regressed when { hasRegressed() } (line 3)'
  }
}
