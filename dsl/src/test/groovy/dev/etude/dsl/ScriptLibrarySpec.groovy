package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.locks.LockSupport
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

  def "scripts that changed together come into force together"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    write('step', 'curve { start 0.1 }')
    def (strategy, curve) = [hash(library), ScriptLibrary.shortHash(library.use(Curve.KIND, 'step').hash())]

    when: 'one of the two is broken'
    write('mine', 'strategy { rehearse weakest }')
    write('step', 'curve { start 0..2 }')
    def changes = library.reread()

    then: 'the other waits for it'
    changes*.script() == ['strategy/mine', 'curve/step']
    changes*.kept() == [strategy, curve]
    changes[0].text() == "strategy/mine  ${changes[0].hash()} waits for curve/step, which changed with it. " +
      "The version loaded before ($strategy) stays in force."
    verb(library) == 'practice'
    library.reread() == []

    when: 'the broken one is mended'
    write('step', 'curve { start 0.2 }')
    changes = library.reread()

    then: 'both come'
    changes*.script() == ['curve/step', 'strategy/mine']
    changes.every { it instanceof ScriptChange.Loaded }
    verb(library) == 'rehearse'
    library.reread() == []
  }

  def "a script that waits comes into force when the broken one is as it was"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    write('step', 'curve { start 0.1 }')
    hash(library)
    library.use(Curve.KIND, 'step')

    when:
    write('mine', 'strategy { rehearse weakest }')
    write('step', 'curve { start 0..2 }')
    library.reread()
    write('step', 'curve { start 0.1 }')

    then:
    library.reread()*.script() == ['strategy/mine']
    verb(library) == 'rehearse'
  }

  def "a broken script holds up nothing that changes later"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    write('step', 'curve { start 0.1 }')
    hash(library)
    library.use(Curve.KIND, 'step')
    write('step', 'curve { start 0..2 }')
    library.reread()

    when:
    write('mine', 'strategy { rehearse weakest }')
    library.reread()

    then:
    verb(library) == 'rehearse'
  }

  def "a file that is written while it is read is taken when it is whole"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    hash(library)
    def text = 'strategy {\n' + (1..40).collect { "  practice weakest when { last($it).allFailed }\n" }.join() + '  rehearse weakest\n}\n'
    def half = new CountDownLatch(1)
    def slow = Thread.start {
      Files.newBufferedWriter(folder.resolve('mine.groovy')).withCloseable { file ->
        text.toList().collate(200).each {
          file.write(it.join())
          file.flush()
          half.countDown()
          LockSupport.parkNanos(2_000_000)
        }
      }
    }

    when: 'on a busy machine a half may hold still for long enough to be taken for the whole'
    half.await()
    def changes = library.reread()
    slow.join()
    changes += library.reread()

    then:
    changes.last() instanceof ScriptChange.Loaded
    changes.last().source() == text
    changes.count { it instanceof ScriptChange.Loaded } == 1
  }

  def "a save by rename is seen, and one by deleting and writing anew as well"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    hash(library)

    when:
    def temporary = Files.writeString(folder.resolve('.mine.groovy.swp'), 'strategy { rehearse weakest }')
    Files.move(temporary, folder.resolve('mine.groovy'), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING)

    then:
    library.reread()*.class == [ScriptChange.Loaded]
    verb(library) == 'rehearse'

    when:
    Files.delete(folder.resolve('mine.groovy'))
    write('mine', 'strategy { stretch weakest }')

    then:
    library.reread()*.class == [ScriptChange.Loaded]
    verb(library) == 'stretch'
  }

  def "a file that turns into something unreadable leaves the last good version in force"() {
    given:
    def library = library()
    write('mine', 'strategy { practice weakest }')
    def good = hash(library)

    when:
    Files.delete(folder.resolve('mine.groovy'))
    Files.createDirectory(folder.resolve('mine.groovy'))

    then:
    library.reread()*.kept() == [good]
    library.reread() == []
    verb(library) == 'practice'
  }

  def "in a storm of saves, good and broken, whatever is in force was once written whole"() {
    given:
    def library = library()
    def good = (0..9).collect { "strategy {\n  practice weakest when { last(${it + 1}).allFailed }\n  practice any\n}\n" as String }
    write('mine', good[0])
    hash(library)
    def over = new AtomicBoolean()
    def storm = Thread.start {
      def random = new Random(7)
      for (int i = 0; !over.get(); i++) {
        def text = good[random.nextInt(10)]
        switch (random.nextInt(4)) {
          case 0: write('mine', text[0..<random.nextInt(text.length())]); break
          case 1: Files.deleteIfExists(folder.resolve('mine.groovy')); break
          case 2:
            def temporary = Files.writeString(folder.resolve('new'), text)
            Files.move(temporary, folder.resolve('mine.groovy'), StandardCopyOption.REPLACE_EXISTING)
            break
          default: write('mine', text)
        }
        LockSupport.parkNanos(random.nextInt(5_000_000))
      }
    }

    when:
    def sources = (1..30).collect {
      library.reread()
      assert library.use(Strategy.KIND, 'mine').require().next(PROFILE).verb().word() == 'practice'
      library.sources()['strategy/mine']
    }
    over.set(true)
    storm.join()
    write('mine', 'strategy { rehearse weakest }')
    library.reread()

    then:
    sources.every { it.strip() in good*.strip() }
    verb(library) == 'rehearse'

    cleanup:
    over.set(true)
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
