package dev.etude.runtime

import dev.etude.memory.Event
import dev.etude.memory.Usage
import dev.etude.missions.MissionReader
import dev.etude.missions.YamlReading
import dev.etude.runtime.model.Model
import dev.etude.runtime.model.Reply
import dev.etude.runtime.report.Progress
import dev.etude.sandbox.Execution
import dev.etude.sandbox.Inspection
import dev.etude.sandbox.Isolation
import dev.etude.sandbox.Sandbox
import dev.etude.sandbox.Tier
import dev.etude.sandbox.Verdict
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

/** Trusted scripts that never answer; these do after a while, for the sake of whoever runs the specs. */
@Timeout(240)
class BurningSpec extends Specification {

  static final String BUSY = '''\
    def threads = java.lang.management.ManagementFactory.threadMXBean
    long end = threads.currentThreadCpuTime + 12_000_000_000L
    while (threads.currentThreadCpuTime < end) { }
'''

  @TempDir
  Path folder

  def "a run in which two scripts never answered ends, and names them"() {
    given:
    Files.createDirectories(folder.resolve('strategies'))
    script('mine_next', 'strategy { practice any }')
    script('mine_step', 'curve { start 0.1 }')
    def file = Files.writeString(folder.resolve('mine.yaml'), '''\
goal: Learn.
scripts: trusted
trainer: { strategy: mine_next, curve: mine_step, families: [digits] }
builder: { model: search }
''')
    int ended = 0
    def progress = new Progress.Each({ entry ->
      if (entry.event() instanceof Event.CycleEnded) {
        ended++
        if (ended == 1) {
          script('mine_step', "curve {\n  next { skill, history ->\n${BUSY}    0.5\n  }\n}")
        } else if (ended == 2) {
          script('mine_next', "strategy {\n  next { profile, random ->\n${BUSY}    practice profile.skills[0]\n  }\n}")
        }
      }
    })
    def here = new Installation(Path.of(System.getProperty('etude.home')), Optional.empty())
    def good = (YamlReading.Good) new MissionReader().read(file)

    when:
    def options = new Run.Options(new Budget(20, Duration.ofMinutes(3)), here, [:], progress, new StopRequest({ }))
    def run = Run.start(good, file, folder.resolve('run'), Optional.empty(), options, new NoSandbox(), new NoModel())
    def headline = run.headline()
    def ending = run.play()
    run.close()

    then:
    headline == 'mine: seed 1, model none, graalpy, scripts trusted'
    ending instanceof Ending.Burning
    ending.word() == 'burning'
    ending.sentence() == 'gave up: ' + ending.scripts().join(' and ') +
      ' never answered, and each keeps a core busy until the process ends'
    ending.scripts()*.replaceAll('.*/', '') == ['mine_next.groovy', 'mine_step.groovy']
    Files.readString(folder.resolve('run/journal.jsonl')).contains('"trust":"trusted"')
  }

  private void script(String name, String text) {
    Files.writeString(folder.resolve("strategies/${name}.groovy"), text)
  }

  /** Every task is lost in it, which is no matter here. */
  static class NoSandbox implements Sandbox {

    Execution run(dev.etude.sandbox.Program program, dev.etude.sandbox.Limits limits) {
      throw new IllegalStateException('nothing runs here')
    }

    Verdict grade(String candidate, dev.etude.sandbox.Tests tests, dev.etude.sandbox.Limits limits) {
      throw new IllegalStateException('nothing runs here')
    }

    Inspection inspect(String source) {
      throw new IllegalStateException('nothing runs here')
    }

    Isolation isolation() {
      new Isolation(Tier.GRAALPY, [])
    }

    void close() { }
  }

  static class NoModel implements Model {

    String name() {
      'none'
    }

    Reply ask(dev.etude.runtime.model.Prompt prompt) {
      new Reply.Answer('', [], Usage.NONE)
    }
  }
}
