package dev.etude.runtime.model.openai

import static dev.etude.runtime.model.Briefs.brief
import static dev.etude.runtime.model.Briefs.known
import static dev.etude.runtime.model.Briefs.prompt

import dev.etude.memory.Usage
import dev.etude.runtime.model.Prompt
import dev.etude.runtime.model.Reply
import java.time.Duration
import mockwebserver3.MockResponse

class OpenAiModelIT extends ServerSpecification {

  def "an answer comes back with the server's count of tokens"() {
    given:
    answer(200, completion(CODE, [usage: [prompt_tokens: 12, completion_tokens: 7]]))

    when:
    def reply = model().ask(prompt())

    then:
    reply == new Reply.Answer(CODE, [], new Usage(12, 7, false, 0))

    and:
    with(server.takeRequest()) {
      url.encodedPath() == '/v1/chat/completions'
      headers['Authorization'] == null
      def sent = JSON.readValue(body.utf8(), Map)
      sent.model == 'tiny'
      sent.messages == [[role: 'user', content: prompt().text()]]
      sent.temperature == 0
      sent.max_tokens == 4096
      sent.seed == 42
      sent.stream == false
    }
  }

  def "without usage the tokens are estimated, and said to be"() {
    given:
    answer(200, completion('12345678', usage))

    expect:
    model().ask(prompt()).usage() == new Usage(Math.ceilDiv(prompt().text().length(), 4), 2, true, 0)

    where:
    usage << [[:], [usage: null], [usage: [prompt_tokens: -1, completion_tokens: 2]],
              [usage: [prompt_tokens: 'many', completion_tokens: 2]],
              [usage: [prompt_tokens: 1e300, completion_tokens: 2]]]
  }

  def "names the concepts that the code mentions"() {
    given:
    answer(200, completion('I do not use `other`.\n```python\ndef solve(xs):\n    return total(xs)\n```'))
    def concepts = [known('other', 'def other(): pass', 1), known('total', 'def total(xs): pass', 1)]

    expect:
    model().ask(prompt(Prompt.Purpose.CODE, brief(concepts: concepts))).concepts() == ['total']
  }

  def "content in parts and old completions are read as well"() {
    given:
    answer(200, json([choices: [choice], novel: [[[1]]]]))

    expect:
    model().ask(prompt()).text() == 'hello'

    where:
    choice << [[message: [content: [[type: 'text', text: 'hel'], [type: 'text', text: 'lo']]]],
               [text: 'hello'], [message: [content: null, refusal: 'hello']]]
  }

  def "asks the server for a model once, and not for one that embeds"() {
    given:
    answer(200, '{"data": [{"id": "text-embedding-nomic"}, {"id": "qwen"}]}')
    answer(200, completion(CODE))
    answer(200, completion(CODE))
    def model = model { it.model('') }

    when:
    def before = model.name()
    2.times { model.ask(prompt()) }

    then:
    before == 'openai'
    model.name() == 'openai:qwen'
    (1..3).collect { server.takeRequest().url.encodedPath() } ==
      ['/v1/models', '/v1/chat/completions', '/v1/chat/completions']
  }

  def "a failure that may pass is asked again after a pause"() {
    given:
    answer(status, 'busy')
    answer(200, completion(CODE))

    expect:
    model().ask(prompt()) instanceof Reply.Answer
    timing.pauses.size() == 1
    timing.pauses[0] <= Duration.ofMillis(500)

    where:
    status << [408, 409, 425, 429, 500, 502, 503]
  }

  def "waits as long as the server asks for"() {
    given:
    server.enqueue(new MockResponse.Builder().code(429).setHeader('Retry-After', header).build())
    answer(200, completion(CODE))

    expect:
    model().ask(prompt()) instanceof Reply.Answer
    timing.pauses == [Duration.ofSeconds(7)]

    where:
    header << ['7', 'Fri, 20 Nov 2026 12:00:07 GMT']
  }

  def "a setting the server does not take is left out from then on"() {
    given:
    answer(400, '{"error": {"message": "no", "param": "max_tokens"}}')
    answer(400, '{"error": {"message": "no", "param": "temperature"}}')
    answer(200, completion(CODE))

    when:
    def reply = model().ask(prompt())
    def sent = (1..3).collect { JSON.readValue(server.takeRequest().body.utf8(), Map) }[2]

    then:
    reply instanceof Reply.Answer
    sent.max_completion_tokens == 4096
    !sent.containsKey('max_tokens')
    !sent.containsKey('temperature')
  }

  def "a code block that was whole before the cut is used"() {
    given:
    answer(200, completion(CODE + '\nThis works bec', [:], 'length'))

    expect:
    model().ask(prompt()) instanceof Reply.Answer
  }

  def "a key in an answer is masked"() {
    given:
    answer(200, completion('the key is ' + KEY))

    expect:
    model([OPENAI_API_KEY: KEY]).ask(prompt(Prompt.Purpose.PLAN)).text() == 'the key is ***'
  }

  def "a wrong content type does not matter"() {
    given:
    server.enqueue(new MockResponse.Builder().setHeader('Content-Type', 'text/html; charset=latin1')
      .body(completion('schön')).build())

    expect:
    model().ask(prompt()).text() == 'schön'
  }
}
