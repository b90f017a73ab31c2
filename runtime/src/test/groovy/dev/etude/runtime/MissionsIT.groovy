package dev.etude.runtime

import dev.etude.memory.journal.JournalText
import mockwebserver3.Dispatcher
import mockwebserver3.MockResponse
import mockwebserver3.MockWebServer
import mockwebserver3.RecordedRequest
import spock.lang.AutoCleanup
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path

import static dev.etude.runtime.cli.CommandLine.etude
import static dev.etude.runtime.cli.CommandLine.etudeWith

/** Every mission that is shipped, run for a few cycles. */
@Timeout(300)
class MissionsIT extends Specification {

  static final Path MISSIONS = Path.of(System.getProperty('etude.home'), 'missions')

  @TempDir
  Path folder

  @AutoCleanup('close')
  MockWebServer server = new MockWebServer()

  def "#name teaches from its first cycles on"() {
    when:
    def run = etude('run', MISSIONS.resolve(name), '--runs', folder, '--cycles', 4)

    then:
    run.exit == 0
    run.err.empty
    run.out.contains('ended: all 4 cycles done')
    // The first level of every family is within reach of the embedded builder.
    (run.out =~ /solved      (\d) of 4 tasks/)[0][1].toInteger() >= 3

    where:
    name << ['first_steps.yaml', 'text_basics.yaml']
  }

  def "local_model.yaml asks the model server that the environment names"() {
    given:
    answerWith('def solve(*arguments):\n    return None\n')
    def mission = withoutAddress('local_model.yaml')

    when:
    def run = etudeWith([OPENAI_BASE_URL: server.url('/v1').toString()], 'run', mission, '--runs',
        folder, '--cycles', 2)

    then:
    run.exit == 0
    run.out.contains('model openai:qwen2.5-coder-7b-instruct')
    run.out.contains('ended: all 2 cycles done')
    server.requestCount >= 2

    and: 'wrong answers are failed tasks, not failed cycles'
    def types = []
    JournalText.read(folder.resolve('local_model/journal.jsonl')) { types << it }
    !types.any { it.toString().contains('CycleFailed') }
  }

  def "no mission is shipped that is not run here"() {
    expect:
    Files.list(MISSIONS).withCloseable { it.toList() }*.fileName*.toString()
        .findAll { it.endsWith('.yaml') }.sort() ==
        ['first_steps.yaml', 'local_model.yaml', 'text_basics.yaml']
  }

  private void answerWith(String code) {
    def reply = new JsonMapper().writeValueAsString([
        choices: [[message: [role: 'assistant', content: "```python\n$code```" as String]]],
        usage  : [prompt_tokens: 10, completion_tokens: 5]])
    server.dispatcher = new Dispatcher() {

      @Override
      MockResponse dispatch(RecordedRequest request) {
        new MockResponse.Builder().body(reply).build()
      }
    }
    server.start()
  }

  /** The mission without the line that says where its server is. */
  private Path withoutAddress(String name) {
    def lines = Files.readString(MISSIONS.resolve(name)).readLines()
    assert lines.count { it.contains('url:') } == 1
    Files.writeString(folder.resolve(name),
        lines.findAll { !it.contains('url:') }.join('\n') + '\n')
  }
}
