package dev.etude.runtime.model.openai

import static dev.etude.runtime.model.Briefs.prompt

import dev.etude.runtime.model.Reply
import java.time.Duration
import mockwebserver3.MockResponse
import mockwebserver3.MockWebServer
import spock.lang.AutoCleanup
import spock.lang.Specification
import spock.lang.Timeout
import tools.jackson.databind.json.JsonMapper

/** A model that asks a real server on this machine, which answers as it is told. */
@Timeout(30)
abstract class ServerSpecification extends Specification {

  static final String CODE = '```python\ndef solve(xs):\n    return sum(xs)\n```'
  static final String KEY = 'sk-very-secret-0123456789'

  static final JSON = new JsonMapper()

  @AutoCleanup
  MockWebServer server = new MockWebServer()
  def timing = new SteadyTiming()
  def models = []

  def setup() {
    server.start()
  }

  def cleanup() {
    models*.close()
  }

  String getUrl() {
    server.url('/v1').toString()
  }

  protected OpenAiModel model(Closure settings) {
    model([:], settings)
  }

  protected OpenAiModel model(Map<String, String> environment = [:], Closure settings = { it }) {
    def builder = OpenAiOptions.builder(environment).baseUrl(url).model('tiny')
      .temperature(0).timeout(Duration.ofSeconds(20))
    def model = new OpenAiModel(settings(builder).build(), new Random(1), timing)
    models << model
    model
  }

  protected void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build())
  }

  protected static String json(Map content) {
    JSON.writeValueAsString(content)
  }

  protected static String completion(String text, Map more = [:], String reason = 'stop') {
    json([choices: [[message: [content: text], finish_reason: reason]]] + more)
  }

  protected static String failure(OpenAiModel model) {
    def reply = model.ask(prompt())
    assert reply instanceof Reply.Failed
    reply.reason()
  }
}
