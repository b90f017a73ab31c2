package dev.etude.dsl

import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class ClassCacheSpec extends Specification {

  static final String TEXT = '''\
    strategy {
      rehearse regressed when { hasRegressed() }
      practice weakest   // the rest
    }
    '''.stripIndent()

  @TempDir
  Path folder

  def "a script that was compiled before decides the same, by the same rule"() {
    given:
    def first = decision(load('mine.groovy', TEXT))

    expect:
    Files.list(folder).withCloseable { it.count() } == 1
    decision(load('mine.groovy', TEXT)) == first
    first.because() == 'practice weakest (line 3)'
  }

  def "what was compiled is not compiled again"() {
    given:
    load('mine.groovy', TEXT)
    def kept = Files.getLastModifiedTime(only())

    when:
    load('mine.groovy', TEXT)

    then:
    Files.getLastModifiedTime(only()) == kept
  }

  def "a torn file is compiled over: #what"() {
    given:
    def first = decision(load('mine.groovy', TEXT))
    def whole = Files.readAllBytes(only())

    when:
    Files.write(only(), damage(whole))

    then:
    decision(load('mine.groovy', TEXT)) == first
    Files.readAllBytes(only()) == whole

    where:
    what            | damage
    'empty'         | { new byte[0] }
    'a part of it'  | { Arrays.copyOf(it, 100) }
    'other bytes'   | { byte[] bytes -> def other = bytes.clone(); other[-1]++; other }
  }

  def "the same text in two files names its own file in its messages"() {
    given:
    def failing = 'strategy {\n  next { profile, random ->\n    random.pick([])\n    practice profile.skills.first()\n  }\n}'

    when:
    def messages = ['one.groovy', 'two.groovy'].collect { file ->
      try {
        decision(load(file, failing))
        'decided'
      } catch (ScriptException e) {
        e.message
      }
    }

    then:
    messages[0] == 'one.groovy:3  `pick` needs at least one value, got none'
    messages[1] == 'two.groovy:3  `pick` needs at least one value, got none'
  }

  def "a refused script is not kept"() {
    expect:
    load('mine.groovy', 'strategy { practice weakes }') instanceof Loading.Refused
    !Files.exists(folder.resolve('kept')) && Files.list(folder).withCloseable { it.count() } == 0
  }

  def "a folder that cannot be written costs only time"() {
    given:
    def file = Files.writeString(folder.resolve('file'), '')

    expect:
    new Scripts(Optional.of(file.resolve('kept'))).load(Strategy.KIND, 'mine.groovy', TEXT)
      instanceof Loading.Loaded
  }

  private Loading<Strategy> load(String file, String text) {
    new Scripts(Optional.of(folder)).load(Strategy.KIND, file, text)
  }

  private Path only() {
    Files.list(folder).withCloseable { it.toList() }.first()
  }

  private static decision(Loading<Strategy> loading) {
    def profile = new Profile(3, [new Skill('parsing'), new Skill('sorting')], [])
    loading.require().next(profile, new SplittableRandom(1))
  }
}
