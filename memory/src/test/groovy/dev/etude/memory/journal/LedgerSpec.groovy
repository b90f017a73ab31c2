package dev.etude.memory.journal

import dev.etude.memory.Event
import dev.etude.memory.Scenes
import dev.etude.memory.Usage
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import java.time.InstantSource
import spock.lang.Specification
import spock.lang.TempDir

class LedgerSpec extends Specification {

  @TempDir
  Path folder

  long millis = 0

  def "a cycle has a number and a trace id that follows from the seed"() {
    given:
    def ledger = open()

    when:
    ledger.record(Scenes.started())
    ledger.beginCycle([:])

    then:
    ledger.standing().cycle() == 1
    ledger.trace() == TraceIds.seeded(1).of(1)
    ledger.trace() ==~ /[0-9a-f]{16}/
    ledger.trace() != TraceIds.seeded(2).of(1)

    when:
    ledger.endCycle(new Event.CycleEnded('waited', [:], 0))

    then:
    ledger.trace() == ''
    ledger.standing().profile().cycle() == 1
  }

  def "a resumed cycle hands back what was recorded and computes the rest"() {
    given:
    def first = open()
    first.record(Scenes.started())
    first.beginCycle(['strategy/s': 'old'])
    first.once(Event.Decided) { decided('a') }
    first.close()

    when:
    def ledger = open()
    ledger.record(new Event.RunResumed('none', ledger.tornBytes()))
    def replaying = ledger.replaying()
    def started = ledger.beginCycle(['strategy/s': 'new'])
    def again = ledger.once(Event.Decided) { throw new AssertionError('computed again') }
    def fresh = ledger.once(Event.Decided) { decided('b') }

    then:
    replaying
    started.scripts() == ['strategy/s': 'old']
    again == decided('a')
    fresh == decided('b')
    !ledger.replaying()
    ledger.standing().cycle() == 1
    events() == ['RunStarted', 'CycleStarted', 'Decided', 'RunResumed', 'Decided']
  }

  def "how a run began can be told without reading all of its journal"() {
    given:
    def ledger = open()

    expect:
    Ledger.started(file).empty

    when:
    ledger.record(Scenes.started())
    ledger.beginCycle([:])

    then:
    Ledger.started(file).get() == Scenes.started()
  }

  def "a listener is told of every event as it takes effect"() {
    given:
    def first = open()
    first.beginCycle([:])
    first.record(decided('a'))
    first.close()
    def told = []
    def ledger = open()
    ledger.listen { told << it.event().class.simpleName }

    when:
    ledger.beginCycle([:])

    then:
    told == ['CycleStarted']

    when:
    ledger.record(decided('a'))
    ledger.record(decided('b'))

    then:
    told == ['CycleStarted', 'Decided', 'Decided']
  }

  def "a cycle that would go another way than it did fails once"() {
    given:
    def first = open()
    first.beginCycle([:])
    first.record(decided('a'))
    first.once(Event.ModelReplied) { reply() }
    first.close()
    def ledger = open()
    ledger.beginCycle([:])

    when:
    diverge(ledger)

    then:
    def e = thrown(ReplayMismatch)
    e.message == 'entry 2 of the journal is Decided where this resumed cycle came to ' +
        came + '; a script or the program has changed since it was recorded'

    and: 'what was paid for counts'
    ledger.standing().totals().modelCalls() == 1

    when:
    ledger.failCycle(new Event.CycleFailed('decide', 'ReplayMismatch', e.message))
    ledger.close()
    def again = open()
    again.beginCycle([:])
    diverge(again)

    then:
    thrown(ReplayMismatch)
    again.failCycle(new Event.CycleFailed('decide', 'Other', '')).kind() == 'ReplayMismatch'
    again.endCycle(new Event.CycleEnded('failed', [:], 0))
    events() == ['CycleStarted', 'Decided', 'ModelReplied', 'CycleFailed', 'CycleEnded']
    again.standing().totals() == new Totals(1, 1, 0, 0, 0, 1, 0, 10, 20, 0)

    where:
    came       | diverge
    'Gated'    | { Ledger it -> it.once(Event.Gated) { null } }
    'Decided'  | { Ledger it -> it.record(decided('b')) }
  }

  def "a stage that fails in a resumed cycle passes over what it had recorded"() {
    given:
    def first = open()
    first.beginCycle([:])
    first.record(decided('a'))
    first.close()
    def ledger = open()
    ledger.beginCycle([:])

    when:
    ledger.failCycle(new Event.CycleFailed('decide', 'Timeout', 'too slow'))
    ledger.endCycle(new Event.CycleEnded('failed', [:], 0))

    then:
    events() == ['CycleStarted', 'Decided', 'CycleFailed', 'CycleEnded']
  }

  def "durations may differ when a cycle is resumed"() {
    given:
    def first = open()
    first.beginCycle([:])
    first.record(executed(5))
    first.close()
    def ledger = open()
    ledger.beginCycle([:])

    expect:
    ledger.record(executed(7)) == executed(5)
  }

  def "events belong in a cycle or to the run"() {
    given:
    def ledger = open()

    when:
    ledger.record(decided('a'))

    then:
    def e = thrown(IllegalStateException)
    e.message == 'Decided belongs in a cycle, and none has begun'

    when:
    ledger.beginCycle([:])
    ledger.beginCycle([:])

    then:
    e = thrown(IllegalStateException)
    e.message == 'cycle 1 has not ended'
  }

  def "the time between sessions is not time spent"() {
    given:
    def clock = new MovableClock()
    def first = Ledger.open(file, TraceIds.seeded(1), clock) { }
    first.record(Scenes.started())
    clock.now = Instant.ofEpochSecond(60)
    first.beginCycle([:])
    first.close()

    when:
    clock.now = Instant.ofEpochSecond(9000)
    def ledger = Ledger.open(file, TraceIds.seeded(1), clock) { }
    ledger.record(new Event.RunResumed('none', 0))
    clock.now = Instant.ofEpochSecond(9005)
    ledger.beginCycle([:])
    ledger.record(decided('a'))
    clock.now = Instant.ofEpochSecond(8000)
    ledger.record(decided('b'))

    then:
    ledger.standing().elapsed() == Duration.ofSeconds(65)
  }

  def "the scripts in force follow from the record"() {
    given:
    def ledger = open()
    ledger.record(Scenes.started())

    when:
    ledger.record(new Event.ScriptRefused('strategy/steady_climb', 'bad', '3f9a1c2', ['no']))

    then:
    ledger.standing().scripts() == ['strategy/steady_climb': '3f9a1c2']
    ledger.standing().refused() == ['strategy/steady_climb': 'bad']

    when:
    ledger.record(new Event.ScriptLoaded('strategy/steady_climb', 'good', '3f9a1c2'))

    then:
    ledger.standing().scripts() == ['strategy/steady_climb': 'good']
    ledger.standing().refused() == [:]
  }

  def "a failed task waits until it is posed again or given up"() {
    given:
    def ledger = open()
    ledger.record(Scenes.started())

    when:
    Scenes.failedCycle(ledger, 't-1')
    Scenes.failedCycle(ledger, 't-2')

    then:
    ledger.standing().queue()*.task()*.id() == ['t-1', 't-2']
    ledger.standing().queue()*.retries() == [1, 1]

    when:
    Scenes.passedCycle(ledger, 't-1')

    then:
    ledger.standing().queue()*.task()*.id() == ['t-2']
  }

  def "what is kept has a limit"() {
    given:
    def ledger = open()
    ledger.record(Scenes.started())

    when:
    (1..Standing.QUEUE_LIMIT + 2).each { Scenes.failedCycle(ledger, "t-$it") }

    then:
    ledger.standing().queue().size() == Standing.QUEUE_LIMIT
    ledger.standing().queue().first().task().id() == 't-3'
  }

  def "the concept used least is forgotten first"() {
    given:
    def concepts = new Concepts()

    when:
    (0..<Standing.CONCEPT_LIMIT).each { concepts.learn(concept("c$it")) }
    concepts.use(['c0', 'c0', 'c2', 'unknown'])
    concepts.learn(concept('new'))

    then:
    concepts.list().size() == Standing.CONCEPT_LIMIT
    concepts.list()*.concept()*.name().take(2) == ['c0', 'c2']
    concepts.list().last().concept().name() == 'new'
    concepts.list()*.uses().take(2) == [2, 1]
  }

  private Ledger open() {
    Ledger.open(file, TraceIds.seeded(1), { Instant.ofEpochMilli(millis++) } as InstantSource) { }
  }

  private Path getFile() {
    folder.resolve('journal.jsonl')
  }

  private List<String> events() {
    def names = []
    Journal.read(file) { names << it.event().class.simpleName }
    names
  }

  private static concept(String name) {
    new dev.etude.memory.Concept(name, [], 'int', 'x', 'x', 't')
  }

  private static decided(String skill) {
    new Event.Decided('practice', skill, 'because', 0.5)
  }

  private static executed(long ms) {
    new Event.Executed(1, 'finished', '', ms)
  }

  private static reply() {
    new Event.ModelReplied(1, 'CODE', 'm', 'h', 'x', '', new Usage(10, 20, false, 0), [], 5)
  }

  private static class MovableClock implements InstantSource {

    Instant now = Instant.EPOCH

    @Override
    Instant instant() {
      now
    }
  }
}
