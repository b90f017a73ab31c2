package dev.etude.memory.folder

import dev.etude.memory.Scenes
import dev.etude.memory.UnusableRun
import dev.etude.memory.journal.Ledger
import dev.etude.memory.journal.TraceIds
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.InstantSource
import spock.lang.Specification
import spock.lang.TempDir
import tools.jackson.databind.json.JsonMapper

class RunFolderSpec extends Specification {

  @TempDir
  Path runs

  def clock = InstantSource.fixed(Instant.parse('2026-11-20T10:11:12.345Z'))

  Path getFolder() {
    runs.resolve('first_steps')
  }

  def "a run writes every document of its folder"() {
    when:
    play(RunFolder.create(folder, 'goal: Learn\n', clock))

    then:
    files(folder) == [
      'advanced/learned_concepts.json',
      'code_archive/t-1/20261120T101112.345Z-6_code.py',
      'code_archive/t-2/20261120T101112.345Z-16_code.py',
      'core/builder_profile.json',
      'core/reflections.json',
      'core/score_log.json',
      'core/skill_map.json',
      'core/task_queue.json',
      'core/trainer_log.json',
      'heartbeat.json',
      'journal.jsonl',
      'lock',
      'logs/system_log.json',
      'logs/usage.json',
      'mission.yaml',
      'scripts/strategy/steady_climb@3f9a1c2.groovy',
      'state.json',
      'task_memory/task_t-1.json',
      'task_memory/task_t-2.json',
    ]
    text('mission.yaml') == 'goal: Learn\n'
    text('scripts/strategy/steady_climb@3f9a1c2.groovy') == 'strategy {}'
  }

  def "the documents say what happened"() {
    when:
    play(RunFolder.create(folder, '', clock))

    then:
    json('core/skill_map.json') == [text: ['1': [tried: 1, passed: 1], '3': [tried: 1, passed: 0]]]
    json('core/builder_profile.json').skills*.name == ['text', 'lists']
    json('core/task_queue.json').waiting*.task*.id == ['t-2']
    json('advanced/learned_concepts.json').concepts == [
      [concept: [name: 'shout', parameters: ['str'], type: 'str', expression: 'upper(x)',
        python: 'def shout(x): ...', from: 't-1'], uses: 1]
    ]
    json('logs/usage.json').models.search == [calls: 2, failures: 0, estimatedCalls: 0,
      inputTokens: 0, outputTokens: 0, nodes: 84]
    json('state.json').totals.practised == 2
    json('state.json').cycle == 2
    lines('core/score_log.json')*.passed == [true, false]
    lines('core/reflections.json')*.lesson == ['Read the goal again.']
    lines('core/reflections.json')*.task == ['t-2']
    lines('core/trainer_log.json')*.because.findAll() == ['practice weakest', 'practice weakest']
    lines('logs/system_log.json')*.type == ['RunStarted']
    text('code_archive/t-1/20261120T101112.345Z-6_code.py') ==
        "# cycle 1, trace ${TraceIds.seeded(1).of(1)}, attempt 1\ndef solve(): pass"
    json('task_memory/task_t-2.json').posed[0].attempts[0].lessons[0].lesson ==
        'Read the goal again.'
  }

  def "opened again, a run derives the same documents from its journal"() {
    given:
    play(RunFolder.create(folder, '', clock))
    def before = contents()
    files(folder).findAll { it.startsWith('core/') || it.startsWith('task_memory') }
      .each { Files.delete(folder.resolve(it)) }
    Files.writeString(folder.resolve('logs/usage.json'), '{ torn')

    when:
    def run = RunFolder.open(folder, clock)
    run.ledger(TraceIds.seeded(1))
    run.close()

    then:
    contents() == before
  }

  def "a damaged journal does not take the documents with it"() {
    given:
    play(RunFolder.create(folder, '', clock))
    def scores = text('core/score_log.json')
    def journal = text('journal.jsonl').readLines()
    Files.write(folder.resolve('journal.jsonl'), journal.tap { it[2] = 'x' })

    when:
    def run = RunFolder.open(folder, clock)
    run.ledger(TraceIds.seeded(1))

    then:
    def e = thrown(UnusableRun.DamagedJournal)
    e.message.startsWith("$folder/journal.jsonl:3  is not a journal entry; ")

    when:
    run.close()

    then:
    text('core/score_log.json') == scores
    text('journal.jsonl').readLines() == journal
  }

  def "a task that comes back is one file"() {
    given:
    def run = RunFolder.create(folder, '', clock)
    def ledger = run.ledger(TraceIds.seeded(1))
    ledger.record(Scenes.started())

    when:
    Scenes.failedCycle(ledger, 'HumanEval/7')
    Scenes.failedCycle(ledger, 'HumanEval/7')
    run.close()

    then:
    json('task_memory/task_HumanEval_7-2733b90a.json').posed*.cycle == [1, 2]

    when:
    Files.delete(folder.resolve('task_memory/task_HumanEval_7-2733b90a.json'))
    def again = RunFolder.open(folder, clock)
    again.ledger(TraceIds.seeded(1))
    again.close()

    then:
    json('task_memory/task_HumanEval_7-2733b90a.json').posed*.cycle == [1, 2]
  }

  def "no name leads out of the folder"() {
    expect:
    FileName.of(name) == file

    where:
    name                | file
    't-17'              | 't-17'
    '../../etc/passwd'  | '______etc_passwd-3754d6cb'
    '..'                | '__-5ec1f7e7'
    '.hidden'           | '_hidden-16924190'
    ''                  | '-e3b0c442'
    'a/b'               | 'a_b-c14cddc0'
    'x' * 200           | 'x' * 40 + '-aa20c23e'
  }

  def "the name of a script must be fit for a file"() {
    given:
    def run = RunFolder.create(folder, '', clock)

    when:
    run.keepScript('strategy', '../evil', '3f9a1c2', '')

    then:
    def e = thrown(IllegalArgumentException)
    e.message == 'name must match [A-Za-z0-9_-][A-Za-z0-9._-]{0,79}, was ../evil'

    cleanup:
    run.close()
  }

  def "a folder that is in use says by whom"() {
    given:
    def run = RunFolder.create(folder, '', clock)
    run.ledger(TraceIds.seeded(1))

    when:
    attempt(folder)

    then:
    def e = thrown(UnusableRun.InUse)
    e.message == "$folder  is in use by process ${ProcessHandle.current().pid()} " +
        '(started 2026-11-20T10:11:12.345Z); stop that first, or give this run another name'

    cleanup:
    run.close()

    where:
    attempt << [
      { RunFolder.open(it, InstantSource.system()) },
      { RunFolder.create(it, '', InstantSource.system()) },
    ]
  }

  def "a folder is free again when its run is closed"() {
    given:
    RunFolder.create(folder, '', clock).close()

    expect:
    RunFolder.create(folder, '', clock).close()
  }

  def "#verb where there is #there says why not and what to do"() {
    given:
    make(there)

    when:
    use(verb)

    then:
    def e = thrown(UnusableRun)
    e.message == "$folder  $message"

    where:
    there           | verb     | message
    'nothing'       | 'open'   | 'does not exist; start a run of a mission first'
    'a file'        | 'open'   | 'is not a folder; name the folder of a run'
    'an empty one'  | 'open'   | 'is not the folder of a run: it holds no journal.jsonl; name the folder of a run'
    'nothing'       | 'state'  | 'does not exist; start a run of a mission first'
    'a file'        | 'create' | 'is not a folder; give this run another name'
    'other files'   | 'create' | 'holds files that are not of a run; give this run another name'
    'a run'         | 'create' | 'holds a run already; resume it, or give the new run another name'
  }

  def "a run without its mission says so"() {
    given:
    Scenes.finishedRun(folder)
    Files.delete(folder.resolve('mission.yaml'))

    when:
    RunFolder.mission(folder)

    then:
    def e = thrown(UnusableRun.NotARun)
    e.message == "$folder  has no readable mission.yaml; copy the mission of the run there, " +
        'or start that mission again with ./etude run'
  }

  def "the heartbeat tells what the loop is busy with"() {
    given:
    def run = RunFolder.create(folder, '', clock)
    run.ledger(TraceIds.seeded(1))
    run.heartbeat().phase(3, 'act')
    run.heartbeat().working(4711)

    when:
    def first = RunFolder.beat(folder).get()
    run.close()
    def last = RunFolder.beat(folder).get()

    then:
    first.pid() == ProcessHandle.current().pid()
    first.phase() == 'starting'
    first.fresh(clock.instant())
    !first.fresh(clock.instant().plusSeconds(11))
    last.phase() == 'stopped'
    last.cycle() == 3
    !last.fresh(clock.instant())
  }

  private void make(String there) {
    switch (there) {
      case 'a file' -> Files.writeString(folder, '')
      case 'an empty one' -> Files.createDirectories(folder)
      case 'other files' -> Files.createDirectories(folder.resolve('src'))
      case 'a run' -> Scenes.finishedRun(folder)
      default -> { }
    }
  }

  private void use(String verb) {
    switch (verb) {
      case 'open' -> RunFolder.open(folder, clock)
      case 'create' -> RunFolder.create(folder, '', clock)
      default -> RunFolder.state(folder)
    }
  }

  private static void play(RunFolder run) {
    run.keepScript('strategy', 'steady_climb', '3f9a1c2d4e', 'strategy {}')
    Ledger ledger = run.ledger(TraceIds.seeded(1))
    ledger.record(Scenes.started())
    Scenes.passedCycle(ledger, 't-1')
    Scenes.failedCycle(ledger, 't-2')
    run.close()
  }

  private Map<String, String> contents() {
    files(folder).findAll { !(it in ['heartbeat.json', 'lock']) }
      .collectEntries { [it, text(it)] }
  }

  private static List<String> files(Path root) {
    Files.walk(root).withCloseable { walk ->
      walk.filter { Files.isRegularFile(it) }.map { root.relativize(it).toString() }
        .sorted().toList()
    }
  }

  private String text(String name) {
    Files.readString(folder.resolve(name))
  }

  private Object json(String name) {
    new JsonMapper().readValue(folder.resolve(name).toFile(), Object)
  }

  private List<Object> lines(String name) {
    text(name).readLines().collect { new JsonMapper().readValue(it, Object) }
  }
}
