package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir

class ScriptLibrarySpec extends Specification {

  static final Profile PROFILE = new Profile(3, [new Skill('parsing'), new Skill('sorting')], [])

  @Shared
  Scripts scripts = new Scripts()

  @TempDir
  Path folder

  def "a changed script is in force after the next reading"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    def first = hash(library)

    when:
    write('mine', 'strategy { rehearse weakest }')

    then:
    verb(library) == 'practice'

    when:
    def changes = library.reread()

    then:
    changes == [new ScriptChange.Loaded('strategy/mine', first, hash(library),
      'strategy { rehearse weakest }')]
    verb(library) == 'rehearse'
    library.reread() == []
  }

  def "a broken script is said once, and the last good version stays in force"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    def good = hash(library)

    when:
    write('mine', 'strategy { practice weakes }')
    def changes = library.reread()

    then:
    changes*.text() == ["""\
      mine.groovy:1:21  `weakes` is not a focus; did you mean `weakest`?
        strategy { practice weakes }
                            ^^^^^^
      The version loaded before ($good) stays in force.""".stripIndent()]
    library.reread() == []
    verb(library) == 'practice'

    when:
    write('mine', 'strategy { practice weakest }')

    then:
    library.reread() == []
    library.hashes() == ['strategy/mine': good]
  }

  def "a deleted script stays in force, and may come back"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    def good = hash(library)

    when:
    Files.delete(folder.resolve('mine.groovy'))

    then:
    library.reread()*.text() == ["mine.groovy  the file is gone\n" +
      "The version loaded before ($good) stays in force."]
    library.reread() == []
    verb(library) == 'practice'

    when:
    write('mine', 'strategy { stretch weakest }')

    then:
    library.reread()*.replaced() == [good]
    verb(library) == 'stretch'
  }

  def "a change of content is seen whatever the clock of the file says"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    def path = folder.resolve('mine.groovy')
    def time = Files.getLastModifiedTime(path)
    hash(library)

    when:
    write('mine', 'strategy { rehearse weakest }')
    Files.setLastModifiedTime(path, time)

    then:
    library.reread().size() == 1
  }

  def "a version that misses its deadline gives way to the one before"() {
    given:
    // A strict script is out of steps long before; this one ends by itself, for the sake of others.
    def library = new ScriptLibrary(new Scripts(Optional.empty(), Trust.TRUSTED), [folder])
    write('mine', 'strategy { practice weakest }')
    def good = hash(library)
    write('mine', '''\
      strategy {
        next { profile, random ->
          def threads = java.lang.management.ManagementFactory.threadMXBean
          while (threads.currentThreadCpuTime < 3_000_000_000L) { }
          practice profile.skills.first()
        }
      }'''.stripIndent())
    library.reread()

    when:
    library.use(Strategy.KIND, 'mine').require().next(PROFILE)

    then:
    thrown(ScriptException)
    library.reread()*.kept() == [good]
    verb(library) == 'practice'
    library.reread() == []
  }

  def "the folder of the kind comes before the folder itself"() {
    given:
    Files.createDirectories(folder.resolve('trainers'))
    Files.writeString(folder.resolve('trainers/mine.groovy'), 'strategy { stretch weakest }')
    write('mine', 'strategy { practice weakest }')

    expect:
    verb(library()) == 'stretch'
  }

  def "a script that is not there is told with what is"() {
    given:
    Files.createDirectories(folder.resolve('trainers'))
    Files.writeString(folder.resolve('trainers/mine.groovy'), 'strategy { stretch weakest }')

    expect:
    library().use(Strategy.KIND, name).problems()*.text() == [message]

    where:
    name        || message
    'mime'      || 'strategy/mime  `mime` is not a strategy script; did you mean `mine`?'
    'something' || 'strategy/something  `something` is not a strategy script; there are mine'
    '../mine'   || 'strategy/../mine  `../mine` is not a strategy script; there are mine'
  }

  def "checking compiles everything and takes nothing into use"() {
    given:
    Files.createDirectories(folder.resolve('curves'))
    Files.writeString(folder.resolve('curves/good.groovy'), 'curve { start 0.1 }')
    Files.writeString(folder.resolve('curves/bad.groovy'), 'curve { stat 0.1 }')
    def library = library()

    expect:
    library.check(Curve.KIND)*.headline() ==
      ['bad.groovy:1:9  `stat` is not a word of `curve`; did you mean `start`?']
    library.hashes() == [:]
  }

  def "many versions come and go"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    hash(library)

    expect:
    (1..10).every {
      write('mine', "strategy { practice weakest when { last($it).allFailed }\n practice any }")
      library.reread().size() == 1
    }
  }

  private ScriptLibrary library() {
    new ScriptLibrary(scripts, [folder])
  }

  private void write(String name, String text) {
    Files.writeString(folder.resolve(name + '.groovy'), text)
  }

  private static String hash(ScriptLibrary library) {
    ScriptLibrary.shortHash(library.use(Strategy.KIND, 'mine').hash())
  }

  private static String verb(ScriptLibrary library) {
    library.use(Strategy.KIND, 'mine').require().next(PROFILE).verb().word()
  }
}
