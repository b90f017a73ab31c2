package dev.etude.runtime.model.openai

import mockwebserver3.MockResponse
import mockwebserver3.MockWebServer

class OpenAiFailuresIT extends ServerSpecification {

  def "does not wait longer than there is time"() {
    given:
    server.enqueue(new MockResponse.Builder().code(429).setHeader('Retry-After', '3600')
      .body('slow down').build())

    expect:
    failure(model()) == "$url is asked too often (429: slow down) and asks for a pause of 3600 s," +
      ' longer than the time left; wait, or raise `timeout` of openai'
    timing.pauses == []
  }

  def "gives up after the last retry"() {
    given:
    3.times { answer(503, '{"error": {"message": "loading"}}') }

    expect:
    failure(model { it.maxRetries(2) }) ==
      "$url answered 503: loading (asked 3 times); see the log of the server"
    timing.pauses.size() == 2
  }

  def "says what a refusing server said, and the way out"() {
    given:
    answer(status, body)

    expect:
    failure(model()) == said.replace('SERVER', url)

    where:
    status | body                                     || said
    400    | '{"error": {"message": "too\\nlong \\u001b[31m"}}' || 'SERVER did not accept the question (400: too\\nlong \\u001b[31m); check `model` of openai and LLM_MAX_OUTPUT_TOKENS'
    400    | '{"error": "' + 'x' * 400 + '"}'         || 'SERVER did not accept the question (400: ' + 'x' * 300 + '...); check `model` of openai and LLM_MAX_OUTPUT_TOKENS'
    401    | '{"detail": "who are you"}'              || 'SERVER wants a key and none is set (401: who are you); export OPENAI_API_KEY, or name another variable in `key_env`'
    418    | ''                                       || 'SERVER answered 418; see the log of the server'
    307    | ''                                       || 'SERVER answered 307 and points to nowhere, which is not followed; set `url` of openai to the address that answers'
  }

  def "says what is wrong with an answer"() {
    given:
    answer(200, body)

    expect:
    failure(model()) == said.replace('SERVER', url)

    where:
    body                                       || said
    '<html>hello</html>'                       || 'SERVER answered with something that is not a JSON object: `<html>hello</html>`; check the base URL, which usually ends with /v1'
    ''                                         || 'SERVER answered with something that is not a JSON object: ``; check the base URL, which usually ends with /v1'
    '{"choices": [{"mess'                      || 'SERVER answered with something that is not a JSON object: `{"choices": [{"mess`; check the base URL, which usually ends with /v1'
    '{"choices": []}'                          || 'SERVER answered with JSON without `choices`: `{"choices": []}`; check the base URL, which usually ends with /v1'
    '{"error": "Unexpected endpoint"}'         || 'SERVER answered with an error: Unexpected endpoint; see the log of the server'
    '{"choices": [{"message": {"content": " "}}]}' || 'SERVER answered without any text; ask again, or use another model'
    '{"choices": [{"finish_reason": "length", "message": {"content": "def sol"}}]}' || 'the answer of SERVER was cut at 4096 tokens, before it was complete; raise LLM_MAX_OUTPUT_TOKENS'
  }

  def "hostile JSON is refused, not obeyed"() {
    given:
    answer(200, body)

    expect:
    failure(model()).startsWith("$url answered with something that is not a JSON object: `")

    where:
    body << ['{"choices": ' + '[' * 100_000, '{"a": ' + '9' * 10_000 + '}',
             '{"a": [' + '1,' * 200_000 + '1]}', '{"' + 'n' * 5_000 + '": 1}']
  }

  def "lists what the server offers where the model is unknown"() {
    given:
    answer(status, body)
    answer(200, json([data: (1..10).collect { [id: "m$it".toString()] }]))

    expect:
    failure(model()) == "`tiny` is not a model of $url, which offers `m1`, `m2`, `m3`, `m4`, `m5`," +
      ' `m6`, `m7`, `m8` and 2 more; set `model` of openai to one of these'

    where:
    status | body
    404    | 'no such model'
    400    | '{"error": {"code": "model_not_found", "message": "no"}}'
  }

  def "a wrong path is not taken for an unknown model"() {
    given:
    2.times { answer(404, 'nothing here') }

    expect:
    failure(model()) == "$url has no such service or model (404: nothing here); check the base URL," +
      ' which usually ends with /v1'
  }

  def "a server without models says so"() {
    given:
    answer(200, '{"data": []}')

    expect:
    failure(model { it.model('') }) == "$url offers no model; load one, e.g. `lms load` (LM Studio)" +
      ' or `ollama pull` (Ollama), or set `model` of openai'
  }

  def "the key goes to the server and nowhere else"() {
    given:
    answer(401, json([error: [message: 'Incorrect key ' + KEY]]))
    def model = model([OPENAI_API_KEY: KEY])

    when:
    def said = failure(model)

    then:
    said == "$url refused the key from OPENAI_API_KEY (401: Incorrect key ***); put a valid key" +
      ' into that variable'
    !model.toString().contains(KEY)
    server.takeRequest().headers['Authorization'] == "Bearer $KEY"
  }

  def "a redirect is not followed, so the key stays"() {
    given:
    def other = new MockWebServer()
    other.start()
    server.enqueue(new MockResponse.Builder().code(code)
      .setHeader('Location', other.url('/v1?token=abc').toString()).build())

    expect:
    failure(model([OPENAI_API_KEY: KEY])) == "$url answered $code and points to ${other.url('/v1')}," +
      ' which is not followed; set `url` of openai to the address that answers'
    other.requestCount == 0

    cleanup:
    other.close()

    where:
    code << [301, 302, 307, 308]
  }

  def "a huge body is not read to its end"() {
    given:
    answer(200, 'x' * (5 << 20))

    expect:
    failure(model()) == "$url answered with more than 4 MiB; lower LLM_MAX_OUTPUT_TOKENS, or check what" +
      ' listens there'
  }
}
