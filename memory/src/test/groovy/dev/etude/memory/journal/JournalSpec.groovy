package dev.etude.memory.journal

import dev.etude.memory.Entry
import dev.etude.memory.Event
import dev.etude.memory.TaskFacts
import dev.etude.memory.UnusableRun.DamagedJournal
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import spock.lang.Specification
import spock.lang.TempDir
import tools.jackson.databind.node.JsonNodeFactory

class JournalSpec extends Specification {

  @TempDir
  Path folder

  Path getFile() {
    folder.resolve('journal.jsonl')
  }

  def "a line says what happened, when, and in which cycle"() {
    when:
    append(new Event.Decided('practice', 'text', 'practice weakest', 0.25))

    then:
    Files.readString(file) == '{"seq":1,"at":"1970-01-01T00:00:00Z","cycle":1,"trace":"t",' +
        '"event":{"type":"Decided","focus":"practice","skill":"text",' +
        '"because":"practice weakest","difficulty":0.25,"note":"","kept":{"numbers":{},"texts":{}}}}\n'
  }

  def "the order of a map does not depend on the process"() {
    expect:
    new String(EntryJson.line(entry(1, new Event.CycleStarted(
      ('a'..'z').shuffled().collectEntries { [it, it] })))).contains('"a":"a","b":"b","c":"c"')
  }

  def "text that would act on a terminal is escaped"() {
    when:
    append(new Event.Reflected(1, '', 'a\nb\u001b[2J\u009b2J\u2028c'))

    then:
    Files.readString(file).contains('"lesson":"a\\nb\\u001B[2J\\u009B2J\\u2028c"')
  }

  def "a torn last line is cut off and reported: #torn.size() characters"() {
    given:
    append(lesson(), lesson())
    def whole = Files.readString(file)
    Files.write(file, (whole + torn).bytes)

    when:
    def read = []
    def journal = Journal.open(file, { read << it })

    then:
    read*.seq() == [1, 2]
    journal.tornBytes() == torn.bytes.length

    when:
    journal.append(entry(3, lesson()))
    journal.close()

    then:
    Files.readString(file).startsWith(whole)
    Files.readAllLines(file).size() == 3

    where:
    torn << ['', '{"seq":3,"at"', '{"seq":3}x', '\0' * 100, '\0\0\n', 'x']
  }

  def "a damaged line elsewhere is an error that says where: #kind"() {
    given:
    append(lesson(), lesson(), lesson())
    def lines = Files.readAllLines(file)
    lines[1] = damage
    Files.write(file, lines)

    when:
    Journal.open(file, { })

    then:
    def e = thrown(DamagedJournal)
    e.message == "$file:2  $predicate; " +
        'restore the file from a copy, or delete from this line on to resume before it'
    e.line() == 2

    and:
    Files.readAllLines(file) == lines

    where:
    kind             | damage                                                                      | predicate
    'empty'          | ''                                                                          | 'is not a journal entry'
    'no JSON'        | 'x'                                                                         | 'is not a journal entry'
    'an object'      | '{}'                                                                        | 'is not a journal entry'
    'a list'         | '[]'                                                                        | 'is not a journal entry'
    'a field short'  | '{"seq":2,"at":"1970-01-01T00:00:00Z","cycle":1,"trace":"t","event":{"type":"RunResumed","isolation":"x"}}' | 'is not a journal entry'
    'unheard of'     | '{"seq":2,"at":"1970-01-01T00:00:00Z","cycle":1,"trace":"t","event":{"type":"Unheard"}}' | 'is not a journal entry'
    'out of order'   | '{"seq":7,"at":"1970-01-01T00:00:00Z","cycle":1,"trace":"t","event":{"type":"RunResumed","isolation":"x","tornBytes":0}}' | 'is entry 7 where 2 should be'
    'huge'           | '"' + 'x' * Journal.MAX_LINE_BYTES + '"'                                    | 'is longer than 16777216 bytes'
  }

  def "a last line that is JSON but no entry is not taken for a torn one"() {
    given:
    append(lesson())
    Files.writeString(file, Files.readString(file) + '{"seq":2,"from":"a later version"}\n')

    when:
    Journal.open(file, { })

    then:
    def e = thrown(DamagedJournal)
    e.line() == 2
  }

  def "an entry out of order is refused"() {
    given:
    def journal = Journal.open(file, { })

    when:
    journal.append(entry(2, lesson()))

    then:
    def e = thrown(IllegalArgumentException)
    e.message == 'seq must be 1, was 2'

    cleanup:
    journal.close()
  }

  def "what could not be read again is refused, and nothing of it is written: #what"() {
    given:
    def journal = Journal.open(file, { })

    when:
    journal.append(entry(1, event))

    then:
    def e = thrown(IllegalArgumentException)
    e.message.startsWith('an entry must be ')
    Files.size(file) == 0

    cleanup:
    journal.close()

    where:
    what              | event
    'a broken name'   | new Event.CycleStarted(['\ud800': 'x'])
    'a huge number'   | posed { it.put('n', 10G**100_001) }
    'a huge text'     | new Event.Reflected(1, '', 'x' * Journal.MAX_LINE_BYTES)
  }

  def "an interrupted thread can still write"() {
    given:
    def journal = Journal.open(file, { })

    when:
    Thread.currentThread().interrupt()
    journal.append(entry(1, lesson()))
    journal.sync()
    journal.append(entry(2, lesson()))

    then:
    Thread.interrupted()
    Files.readAllLines(file).size() == 2

    cleanup:
    journal.close()
  }

  def "a journal may be read while it grows"() {
    given:
    def journal = Journal.open(file, { })
    journal.append(entry(1, lesson()))

    when:
    def read = []
    Journal.read(file, { read << it })

    then:
    read*.event() == [lesson()]

    cleanup:
    journal.close()
  }

  private void append(Event... events) {
    Journal.open(file, { }).withCloseable { journal ->
      events.each { journal.append(entry(journal.entries() + 1, it)) }
    }
  }

  private static Entry entry(long seq, Event event) {
    new Entry(seq, Instant.EPOCH, 1, 't', event)
  }

  private static Event lesson() {
    new Event.Reflected(1, 'wrong', 'Read the goal again.')
  }

  private static Event posed(Closure<?> definition) {
    def node = JsonNodeFactory.instance.objectNode()
    definition(node)
    new Event.TaskPosed(new TaskFacts('t', '', '', 'a', [], 1, 0, '', '', '', 0), node, -1)
  }
}
