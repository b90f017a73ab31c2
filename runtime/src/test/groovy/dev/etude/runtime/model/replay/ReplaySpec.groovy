package dev.etude.runtime.model.replay

import static dev.etude.runtime.model.Briefs.brief

import dev.etude.memory.Concept
import dev.etude.memory.Usage
import dev.etude.runtime.model.Brief
import dev.etude.runtime.model.Model
import dev.etude.runtime.model.Prompt
import dev.etude.runtime.model.PromptHash
import dev.etude.runtime.model.Reply
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import spock.lang.Specification
import spock.lang.TempDir

class ReplaySpec extends Specification {

  @TempDir
  Path folder

  def "a recorded session is replayed reply by reply"() {
    given:
    def usage = new Usage(3, 4, true, 5)
    def replies = [new Reply.Answer('first "\n\u0000 ü \ud800', ['total'], usage),
                   new Reply.Answer('second', [], usage), new Reply.NoAnswer('no luck', usage),
                   new Reply.Failed('no server', Usage.NONE)]
    def questions = [ask('a'), ask('a'), ask('b'), ask('c')]

    when:
    record(replies).withCloseable { model -> questions.each { model.ask(it) } }
    def replay = ReplayModel.open(session)

    then:
    questions.collect { replay.ask(it) } == replies
    Files.readAllLines(session).size() == 4
  }

  def "another order of different questions does not matter, another attempt neither"() {
    given:
    record([answer('A'), answer('B')]).withCloseable { it.ask(ask('a')); it.ask(ask('b')) }
    def replay = ReplayModel.open(session)

    expect:
    replay.ask(ask('b', 3)).text() == 'B'
    replay.ask(ask('a', 2)).text() == 'A'
  }

  def "what was not recorded fails with the way out"() {
    given:
    record([answer('A')]).withCloseable { it.ask(ask('a')) }
    def replay = ReplayModel.open(session)
    replay.ask(ask('a'))
    def digits = { String text -> PromptHash.of(ask(text)).substring(0, 12) }

    expect:
    replay.ask(ask('a')) == new Reply.Failed('session.jsonl holds no further reply to the CODE' +
      " prompt ${digits('a')} (attempt 1 at `Return the sum of xs.`); replay with the mission and" +
      ' seed of the recording, or record again', Usage.NONE)
    replay.ask(ask('z')) == new Reply.Failed('session.jsonl holds no reply to the CODE prompt' +
      " ${digits('z')} (attempt 1 at `Return the sum of xs.`); replay with the mission and seed of" +
      ' the recording, or record again', Usage.NONE)
  }

  def "what a model learned is replayed as well"() {
    given:
    def concept = new Concept('total', ['list'], 'int', '(sum xs)', 'def total(xs): ...', 'task-1')
    def model = record([], [concept])

    when:
    model.distil(brief(), 'code', 'task-1')
    model.close()
    def replay = ReplayModel.open(session)

    then:
    replay.distil(brief(), 'code', 'task-2') == []
    replay.distil(brief(), 'code', 'task-1') == [concept]
    replay.distil(brief(), 'code', 'task-1') == []
  }

  def "plans where the recorded model planned"() {
    given:
    record([answer('A')]).withCloseable { it.ask(new Prompt(purpose, brief(), 'a', 1, 0)) }

    expect:
    ReplayModel.open(session).plans() == plans

    where:
    purpose             || plans
    Prompt.Purpose.PLAN || true
    Prompt.Purpose.CODE || false
  }

  def "a malformed line is named"() {
    given:
    def good = '{"prompt":"' + 'a' * 64 + '","text":"x","novel":1}\n'
    Files.writeString(session, good + '\n' + line + '\n' + good)

    when:
    ReplayModel.open(session)

    then:
    def e = thrown(SessionException)
    e.message.startsWith(session.toString() + said)
    e.message.endsWith('; correct or delete this line, or record the session again')

    where:
    line                                         || said
    '{"prompt": '                                || ':3:12  is not JSON;'
    'hello'                                      || ':3:1  is not JSON;'
    '{"text": "x"}'                              || ':3  exactly one of `prompt` and `solution` must be there;'
    '{"prompt": "12", "text": "x"}'              || ':3  `prompt` is not a SHA-256 in hexadecimal;'
    '{"prompt": "' + 'a' * 64 + '"}'             || ':3  exactly one of `text`, `nothing` and `failure` must be there;'
    '{"solution": "' + 'a' * 64 + '"}'           || ':3  `learned` is missing;'
    '{"a":' + '[' * 100 + ']' * 100 + '}'        || ':3  nested too deeply, or too long;'
    'null'                                       || ':3  not a JSON object;'
  }

  def "a session that is not there is named"() {
    when:
    ReplayModel.open(session)

    then:
    def e = thrown(SessionException)
    e.message == "$session  does not exist; record it first with `record`"
  }

  def "a line left unfinished is cut when recording goes on"() {
    given:
    record([answer('A')]).withCloseable { it.ask(ask('a')) }
    Files.writeString(session, torn, StandardOpenOption.APPEND)
    record([answer('B')]).withCloseable { it.ask(ask('b')) }

    expect:
    with(ReplayModel.open(session)) {
      it.ask(ask('a')).text() == 'A'
      it.ask(ask('b')).text() == 'B'
    }

    where:
    torn << ['', '{"pro', '{"prompt":"' + 'x' * 20_000]
  }

  def "somebody's file that is no session is left alone"() {
    given:
    Files.writeString(session, content)

    when:
    record([])

    then:
    def e = thrown(SessionException)
    e.message == "$session  is not a recorded session; name a new file"
    Files.readString(session) == content

    where:
    content << ['goal: x', '{"name": "app"}\n', '{"prompts": 1}']
  }

  def "one session is recorded by one run"() {
    given:
    def first = record([])

    when:
    record([])

    then:
    def e = thrown(SessionException)
    e.message ==
      "$session  is being recorded by another run; wait for it, or name another file"

    cleanup:
    first.close()
  }

  def "a folder that does not exist is said to be so"() {
    when:
    RecordingModel.open(new Scripted([], []), folder.resolve('none/session.jsonl'))

    then:
    def e = thrown(SessionException)
    e.message == "${folder.resolve('none/session.jsonl')}  cannot be written" +
      " (${folder.resolve('none/session.jsonl')}); name a file in a folder that exists and may be" +
      ' written'
  }

  private Path getSession() {
    folder.resolve('session.jsonl')
  }

  private Model record(List<Reply> replies, List<Concept> learned = []) {
    RecordingModel.open(new Scripted(replies, learned), session)
  }

  private static Prompt ask(String text, int attempt = 1) {
    new Prompt(Prompt.Purpose.CODE, brief(), text, attempt, attempt)
  }

  private static Reply answer(String text) {
    new Reply.Answer(text, [], Usage.NONE)
  }

  /** Says what it was told to say. */
  static class Scripted implements Model {

    private final Iterator<Reply> replies
    private final List<Concept> learned

    Scripted(List<Reply> replies, List<Concept> learned) {
      this.replies = replies.iterator()
      this.learned = learned
    }

    @Override
    String name() {
      'scripted'
    }

    @Override
    Reply ask(Prompt prompt) {
      replies.next()
    }

    @Override
    List<Concept> distil(Brief brief, String code, String taskId) {
      learned
    }
  }
}
