package dev.etude.runtime

import dev.etude.memory.journal.JournalText
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit

import static dev.etude.runtime.cli.CommandLine.etude

/** Whole runs, in processes of their own where they are to be killed. */
@Timeout(240)
class RunIT extends Specification {

  @TempDir
  Path folder

  /** One mission, and a whole run of it that others are compared with. */
  @Shared
  @TempDir
  Path same

  def setupSpec() {
    assert etude('run', mission('steady_climb', 4, same), '--runs', same, '--name', 'whole').exit == 0
  }

  def "a run leaves a record that a person can read"() {
    when:
    def run = etude('run', mission(), '--runs', folder)

    then:
    run.exit == 0
    run.err.empty
    run.out.contains('small: seed 1, model search, ')
    run.out.contains('ended: all 4 cycles done')
    run.out =~ /  solved      [1-4] of 4 tasks/
    run.out.contains("  next        ./etude resume ${folder.resolve('small')} --cycles 8")

    and:
    def record = folder.resolve('small')
    ['mission.yaml', 'journal.jsonl', 'state.json', 'heartbeat.json', 'core/builder_profile.json',
        'core/skill_map.json', 'core/score_log.json', 'core/trainer_log.json',
        'core/task_queue.json', 'advanced/learned_concepts.json', 'task_memory/task_t1.json']
        .every { Files.size(record.resolve(it)) > 0 }
    Files.list(record.resolve('scripts/strategy')).withCloseable { it.count() } == 1
    Files.list(record.resolve('code_archive/t1')).withCloseable { it.count() } >= 1

    and:
    def status = etude('status', record)
    status.exit == 0
    status.out.startsWith("$record is ended: small, seed 1\n")
  }

  def "the same seed gives the same journal, another seed another one"() {
    given:
    def mission = same.resolve('small.yaml')

    when:
    assert etude('run', mission, '--runs', same, '--name', 'again').exit == 0
    assert etude('run', mission, '--runs', same, '--name', 'other', '--seed', 2).exit == 0

    then:
    journal('again') == journal('whole')
    journal('other') != journal('whole')
  }

  def "a run that is killed goes on, and nothing is lost or doubled"() {
    given:
    def name = "killed-$entries" as String

    when:
    def process = start('run', same.resolve('small.yaml'), '--runs', same, '--name', name, '--json')
    process.inputReader().withCloseable { lines -> entries.times { lines.readLine() } }
    process.destroyForcibly().waitFor()
    def resume = etude('resume', same.resolve(name))

    then:
    resume.exit == 0
    resume.out.startsWith('small: seed 1, model search, ')
    journal(name) == journal('whole')

    where:
    entries << [3, 9, 20]
  }

  def "a run that has used its budget does nothing more until it gets more"() {
    given:
    def cycles = { Files.readAllLines(folder.resolve('small/journal.jsonl')).count { it.contains('"CycleStarted"') } }
    assert etude('run', mission('steady_climb', 1), '--runs', folder).exit == 0

    when:
    def resume = etude('resume', folder.resolve('small'))

    then:
    resume.exit == 0
    resume.out.contains("${folder.resolve('small')} ended: 1 cycle done")
    cycles() == 1

    when:
    def more = etude('resume', folder.resolve('small'), '--cycles', 2)

    then:
    more.exit == 0
    more.out.contains('ended: all 2 cycles done')
    cycles() == 2
  }

  def "a changed strategy decides the next cycle, and a broken one is refused"() {
    given:
    def strategies = Files.createDirectories(folder.resolve('strategies/trainers'))
    def strategy = strategies.resolve('mine.groovy')
    Files.writeString(strategy, 'strategy {\n  practice weakest\n}\n')
    def process = start('run', mission('mine', 9), '--runs', folder, '--json')
    def lines = process.inputReader()
    def next = { String type -> event(lines, type) }

    when:
    next('CycleEnded')
    Files.writeString(strategy, 'strategy {\n  rehearse stalest\n}\n')
    def loaded = next('ScriptLoaded')
    def decided = next('Decided')

    then:
    loaded.script == 'strategy/mine'
    decided.because.startsWith('rehearse stalest')

    when:
    Files.writeString(strategy, 'strategy {\n  rehearse stalestt\n}\n')
    def refused = next('ScriptRefused')
    def after = next('Decided')

    then:
    refused.problems == ['mine.groovy:2:12  `stalestt` is not a focus; did you mean `stalest`?']
    refused.kept == loaded.hash
    after.because.startsWith('rehearse stalest')

    cleanup:
    process.destroyForcibly()
  }

  def "a decision that the gate refuses makes the cycle wait, and what a strategy keeps survives a resume"() {
    given:
    def strategies = Files.createDirectories(folder.resolve('strategies'))
    Files.writeString(strategies.resolve('counting.groovy'), '''\
      strategy {
        next { profile, random ->
          int turn = profile.kept('turn', 0).intValue()
          keep 'turn', turn + 1
          note "turn $turn"
          practice profile.skills.first()
        }
      }''')
    Files.writeString(strategies.resolve('picky.groovy'), '''\
      gate {
        decisions {
          require('not before the second turn') { note != 'turn 0' && note != 'turn 1' }
          require('no more than four tasks')    { outcomes.size() < 4 }
        }
      }''')
    def mission = Files.writeString(folder.resolve('gated.yaml'), """\
goal: Learn.
scripts: isolated
trainer: { strategy: counting, gate: picky, families: [digits] }
builder: { model: search, search: { nodes: 2000 } }
sandbox: { tier: $Tiers.QUICK }
budget: { cycles: 3 }
""")
    def record = folder.resolve('gated')
    def journal = { new JsonMapper().readTree('[' + Files.readAllLines(record.resolve('journal.jsonl')).join(',') + ']') }
    def notes = { journal().collect { it.event }.findAll { it.type.stringValue() == 'Decided' }*.note*.stringValue() }

    when:
    def run = etude('run', mission, '--runs', folder)

    then:
    run.exit == 0
    run.out.contains(', scripts isolated\n')
    run.out.contains('    1  waited  the gate refused the decision: not before the second turn\n')
    run.out.contains('  solved      1 of 1 tasks')
    run.out.contains('  waited      2 cycles whose decision the gate refused; see DecisionGated in the journal')
    notes() == ['turn 0', 'turn 1', 'turn 2']

    when:
    def resumed = etude('resume', record, '--cycles', 100)

    then:
    resumed.exit == 1
    resumed.out.contains('gave up: the gate refused 20 decisions in a row; not met: no more than four tasks')
    resumed.out.contains("change the gate or the strategy, then ./etude resume $record")
    notes() == (0..25).collect { "turn $it" as String }
  }

  def "a gate that does not judge what it is named for is refused"() {
    given:
    def mission = Files.writeString(folder.resolve('unfit.yaml'), '''\
goal: Learn.
trainer: { gate: passing, families: [digits] }
builder: { model: search, gate: worth_a_cycle }
''')

    expect:
    with(etude('run', mission, '--runs', folder)) {
      it.exit == 2
      it.err.contains("unfit.yaml:3:33  the gate `worth_a_cycle` says nothing about submissions; " +
        "give it a requirement such as `require('every test passes') { tests.allPassed }`")
      it.err.contains("unfit.yaml:2:18  the gate `passing` says nothing about decisions; " +
        "give it a block such as `decisions { require('in reach') { difficulty < 0.9 } }`")
    }
  }

  def "asked to stop, a run ends its cycle first"() {
    given:
    def process = start('run', mission('steady_climb', 500), '--runs', folder, '--json')
    def lines = process.inputReader()
    event(lines, 'CycleStarted')

    when:
    process.toHandle().destroy()
    def ended = event(lines, 'RunEnded')

    then:
    ended.reason == 'stopped'
    process.waitFor(20, TimeUnit.SECONDS)
    process.exitValue() == 0

    cleanup:
    process.destroyForcibly()
  }

  def "a run that another process writes is left alone"() {
    given:
    def process = start('run', mission('steady_climb', 500), '--runs', folder, '--json')
    event(process.inputReader(), 'CycleStarted')

    when:
    def resume = etude('resume', folder.resolve('small'))

    then:
    resume.exit == 75
    resume.err.startsWith("${folder.resolve('small')}  is in use by process ${process.pid()} ")
    resume.err.endsWith('; stop that first, or give this run another name\n')

    cleanup:
    process.destroyForcibly()
  }

  private Path mission(String strategy = 'steady_climb', int cycles = 4, Path place = folder) {
    def file = place.resolve('small.yaml')
    Files.writeString(file, """\
        goal: Learn a little.
        trainer:
          strategy: $strategy
          families: [digits, words]
        builder:
          model: search
          search: { nodes: 20000 }
        sandbox: { tier: $Tiers.QUICK }
        budget: { cycles: $cycles, time: 10m }
        """.stripIndent())
  }

  private List<String> journal(String name) {
    def lines = []
    JournalText.read(same.resolve(name).resolve('journal.jsonl')) { lines << it }
    lines
  }

  private static Process start(Object... words) {
    def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
    def command = [java, '-Xmx512m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED',
        '--sun-misc-unsafe-memory-access=allow',
        '-Detude.home=' + System.getProperty('etude.home'),
        '-Detude.cache=' + System.getProperty('etude.cache'),
        '-cp', System.getProperty('java.class.path'), 'dev.etude.runtime.Main']
    new ProcessBuilder((command + words*.toString()) as String[])
        .redirectError(ProcessBuilder.Redirect.INHERIT).start()
  }

  private static Map event(BufferedReader lines, String type) {
    String line
    while ((line = lines.readLine()) != null) {
      def event = new JsonMapper().readValue(line, Map).event
      if (event.type == type) {
        return event
      }
    }
    throw new AssertionError("the run ended without $type")
  }
}
