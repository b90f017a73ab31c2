package dev.etude.runtime

import dev.etude.dsl.Loading
import dev.etude.dsl.Scripts
import dev.etude.dsl.strategy.Strategy
import dev.etude.missions.MissionReader
import dev.etude.missions.YamlReading
import dev.etude.missions.YamlReading
import dev.etude.missions.policy.PolicyReader
import dev.etude.runtime.cli.CommandLine
import spock.lang.Specification
import spock.lang.TempDir

import java.nio.file.Files
import java.nio.file.Path

/** What the README and the guides show is fine as it stands there. */
class GuidesSpec extends Specification {

  @TempDir
  Path folder

  static final Path HOME = Path.of(System.getProperty('etude.home'))

  def "the strategy of the README loads"() {
    given:
    def scripts = samples('README.md', 'groovy')

    expect:
    scripts.size() == 1
    new Scripts().load(Strategy.KIND, 'readme.groovy', scripts.first()) instanceof Loading.Loaded
  }

  def "every mission of #guide is fine, whole or as a part of one"() {
    given:
    def samples = samples(guide, 'yaml')

    expect:
    samples.size() == count
    samples.each { assert new MissionReader().read(guide, whole(it)) instanceof YamlReading.Good }

    where:
    guide                      || count
    'docs/run-a-mission.md'    || 1
    'docs/connect-a-model.md'  || 5
    'docs/write-a-strategy.md' || 1
    'docs/editors.md'          || 1
  }

  def "the policy of #guide is fine"() {
    given:
    def samples = samples(guide, 'yaml')

    expect:
    samples.size() == 1
    samples.each { assert new PolicyReader().read(guide, it) instanceof YamlReading.Good }

    where:
    guide << ['docs/static-check.md', 'docs/commands.md']
  }

  def "every command of #guide is one that there is"() {
    given:
    def commands = (text(guide) =~ /\.\/etude ([a-z]+)/).collect { it[1] }.unique()

    expect:
    commands.findAll { CommandLine.etude(it, '--help').exit != 0 }.empty

    where:
    guide << ['README.md'] + guides()
  }

  def "every link of #guide leads to a file"() {
    given:
    def links = (text(guide) =~ /\]\(([^)#:]+)\)/).collect { it[1] }

    expect:
    links.findAll { !Files.exists(HOME.resolve(guide).resolveSibling(it)) }.empty

    where:
    guide << ['README.md'] + guides()
  }

  def "the guide to strategies works when it is followed to the letter"() {
    given:
    def guide = text('docs/write-a-strategy.md')
    def scripts = samples('docs/write-a-strategy.md', 'groovy')
    def strategy = folder.resolve('strategies/trainers/my_strategy.groovy')
    def spec = folder.resolve('strategies/specs/MyStrategySpec.groovy')
    Files.createDirectories(strategy.parent)
    Files.createDirectories(spec.parent)
    Files.writeString(strategy, scripts.first())
    Files.writeString(spec, scripts.find { it.contains('class MyStrategySpec') })

    when:
    def answer = CommandLine.etude('try', strategy, '--history', 'parsing+ parsing- sorting+')
    def test = CommandLine.etude('test', spec)

    then:
    guide.contains("    ./etude try strategies/trainers/my_strategy.groovy --history 'parsing+ parsing- sorting+'\n\n"
        + "    $answer.out")
    test.exit == 0
    test.out.contains('1 passed, 0 failed')
  }

  private static List<String> guides() {
    Files.list(HOME.resolve('docs')).withCloseable { it.toList() }
        .findAll { it.toString().endsWith('.md') }.collect { HOME.relativize(it).toString() }.sort()
  }

  private static String text(String guide) {
    Files.readString(HOME.resolve(guide))
  }

  private static List<String> samples(String guide, String language) {
    (text(guide) =~ /(?ms)^```(\w*)\n(.*?)^```$/).findAll { it[1] == language }
        .collect { it[2] as String }
  }

  /** A sample shows the part of a mission that its guide speaks of; the rest is added. */
  private static String whole(String sample) {
    [goal: 'Learn.', trainer: '{ families: [digits] }', builder: '{ model: search }']
        .collect { key, value ->
          sample.readLines().any { it.startsWith("$key:") } ? '' : "$key: $value\n"
        }.join() + sample
  }
}
