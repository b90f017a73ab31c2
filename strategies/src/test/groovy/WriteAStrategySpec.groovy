import dev.etude.dsl.Loading
import dev.etude.dsl.Problems
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.test.StrategySpecification
import dev.etude.memory.Skill
import java.nio.file.Files
import java.nio.file.Path

/** Executes the samples of docs/write-a-strategy.md. */
class WriteAStrategySpec extends StrategySpecification {

  static final String GUIDE =
    Files.readString(Path.of(System.getProperty('etude.home'), 'docs', 'write-a-strategy.md'))

  static parsing = new Skill('parsing')
  static sorting = new Skill('sorting')

  def "the sample that asks '#question' decides"() {
    given:
    def strategy = load(Strategy.KIND, 'my_strategy.groovy', sample).require()

    expect:
    strategy.next(history('parsing+ parsing- sorting+', [parsing, sorting])).skill() in
      ['parsing', 'sorting']

    where:
    sample << samples('groovy').findAll { it.contains('strategy {') }
    question = sample.readLines().first() - '// '
  }

  def "there are samples"() {
    expect:
    samples('groovy').count { it.contains('strategy {') } == 4
  }

  def "the message of the guide is what is said"() {
    given:
    def text = '// Why?\nstrategy {\n  rehearse regresed when { hasRegressed() }\n  practice any\n}\n'

    when:
    def loading = load(Strategy.KIND, 'my_strategy.groovy', text)

    then:
    loading instanceof Loading.Refused
    Problems.render(loading.problems()) == samples('').find { it.contains('regresed') }.strip()
  }

  private static List<String> samples(String language) {
    (GUIDE =~ /(?ms)^```(\w*)\n(.*?)^```$/).findAll { it[1] == language }.collect { it[2] as String }
  }
}
