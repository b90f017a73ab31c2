package dev.etude.lab.report

import dev.etude.dsl.strategy.Decision
import dev.etude.dsl.strategy.Pairing
import dev.etude.dsl.strategy.Verb
import dev.etude.lab.Contender
import dev.etude.lab.Lab
import dev.etude.lab.learner.LearnerSets
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir

import tools.jackson.databind.json.JsonMapper

import javax.imageio.ImageIO
import javax.xml.parsers.DocumentBuilderFactory
import java.nio.file.Files
import java.nio.file.Path

/** What came of a comparison can be read by people and by programs. */
class ResultsSpec extends Specification {

  static final Path HOME = Path.of(System.getProperty('etude.home'))

  @TempDir
  @Shared
  Path folder

  @Shared
  Results results

  def setupSpec() {
    def set = new LearnerSets().read(HOME.resolve('missions/learners/default.yaml')).value()
    def lab = new Lab(set, [contender('comma, "quoted"', 0.3), contender('hopeless', 1)], 3, 60)
    results = Results.of(lab, lab.play(2, {}))
    results.write(folder)
  }

  def "all files are there"() {
    expect:
    Files.list(folder).withCloseable { it.toList() }*.fileName*.toString().toSorted() ==
        ['difficulty.png', 'difficulty.svg', 'figures.csv', 'figures.json', 'learning.png',
         'learning.svg', 'runs.csv']
  }

  def "runs.csv has a line for each run, and names with commas are quoted"() {
    given:
    def lines = Files.readAllLines(folder.resolve('runs.csv'))

    expect:
    lines.first() == 'strategy,curve,learner,seed,tasks,mastered,lost,known,beyond'
    lines.size() == 1 + 2 * 3 * 3
    lines[1].startsWith('"comma, ""quoted""",flat,quick,1,60,false,')
    lines.last().startsWith('hopeless,flat,slow,3,60,false,')
  }

  def "figures.csv has a line for each pairing, and for each learner with it"() {
    given:
    def lines = Files.readAllLines(folder.resolve('figures.csv'))

    expect:
    lines.first() == 'strategy,curve,learner,runs,mastered,tasks,tasks_low,tasks_high,lost,' +
        'lost_low,lost_high,known,known_low,known_high,beyond,beyond_low,beyond_high'
    lines.count { it.contains(',all,9,0,60.0000,60.0000,60.0000,') } == 2
    lines.size() == 1 + 2 + 2 * 3
  }

  def "figures.json says what was played and what came of it"() {
    given:
    def json = new JsonMapper().readValue(folder.resolve('figures.json').toFile(), Map)

    expect:
    json.set == 'default'
    json.learners == ['quick', 'steady', 'slow']
    json.seeds == 3
    json.tasks == 60
    json.figures*.strategy.toSet() == ['hopeless', 'comma, "quoted"'] as Set
    json.figures.every { it.runs == 9 && it.mastered == 0 && it.tasks.value == 60 }
    json.byLearner*.learner == ['quick', 'steady', 'slow'] * 2
  }

  def "#plot is a picture with something on it"() {
    given:
    def image = ImageIO.read(folder.resolve("${plot}.png").toFile())
    def colours = (0..<image.width).step(2).collectMany { x ->
      (0..<image.height).step(2).collect { y -> image.getRGB(x, y) }
    }.toSet()

    expect:
    [image.width, image.height] == size
    image.getRGB(1, 1) == 0xFFFFFFFF as int
    colours.size() > 50

    where:
    plot         || size
    'learning'   || [1100, 620]
    'difficulty' || [1040, 340]
  }

  def "#plot is a vector picture of the same size"() {
    given:
    def factory = DocumentBuilderFactory.newInstance()
    factory.setFeature('http://apache.org/xml/features/nonvalidating/load-external-dtd', false)
    def svg = factory.newDocumentBuilder().parse(folder.resolve("${plot}.svg").toFile())
        .documentElement

    expect:
    svg.tagName == 'svg'
    svg.getAttribute('viewBox') == box
    svg.getElementsByTagName('line').length > 50

    where:
    plot         || box
    'learning'   || '0 0 1100 620'
    'difficulty' || '0 0 1040 340'
  }

  def "the table marks what did not come to an end"() {
    given:
    def lines = Table.lines(results.ranking())

    expect:
    lines.first() ==~ /strategy +curve +tasks +95 % +mastered +lost +known +beyond/
    lines.drop(1).every { it =~ / >60 +60 - 60 +0\/9 / }
  }

  private static Contender contender(String name, double difficulty) {
    new Contender(name, 'flat', new Pairing({ profile, random ->
      new Decision(Verb.PRACTICE, profile.skills().min { it.lastPractised() }.name(), '')
    }, { facts, random -> difficulty }))
  }
}
