package dev.etude.runtime.model.openai

import dev.etude.memory.Usage
import dev.etude.missions.ModelChoice
import dev.etude.runtime.model.Briefs
import dev.etude.runtime.model.Reply
import java.time.Duration
import spock.lang.Specification

class OpenAiOptionsSpec extends Specification {

  def "without a word from anybody the server is LM Studio on this machine"() {
    expect:
    with(OpenAiOptions.fromEnvironment([:])) {
      baseUrl() == 'http://localhost:1234/v1'
      model() == ''
      key().isEmpty()
      temperature() == 0.2d
      maxTokens() == 4096
      timeout() == Duration.ofMinutes(2)
      maxRetries() == 2
      plans()
      problem().isEmpty()
    }
  }

  def "the environment is read in a fixed order"() {
    expect:
    OpenAiOptions.fromEnvironment(environment).baseUrl() == url

    where:
    environment                                                          || url
    [OPENAI_BASE_URL: 'https://a/v1', OPENAI_API_BASE: 'https://b/v1']   || 'https://a/v1'
    [OPENAI_API_BASE: 'https://b/v1/', LM_STUDIO_API_BASE: 'http://c']   || 'https://b/v1'
    [LM_STUDIO_API_BASE: 'http://c', OLLAMA_HOST: 'd']                   || 'http://c'
    [OLLAMA_HOST: 'd', LLM_BASE_URL: 'http://e']                         || 'http://d:11434/v1'
    [LLM_BASE_URL: ' http://e:80/x?key=abc ']                            || 'http://e/x'
    [OPENAI_BASE_URL: ' ', LLM_BASE_URL: 'http://e']                     || 'http://e'
  }

  def "reads Ollama's host as Ollama does"() {
    expect:
    OpenAiOptions.fromEnvironment([OLLAMA_HOST: host]).baseUrl() == url

    where:
    host                  || url
    '127.0.0.1'           || 'http://127.0.0.1:11434/v1'
    '0.0.0.0'             || 'http://localhost:11434/v1'
    '0.0.0.0:8080'        || 'http://localhost:8080/v1'
    ':8080'               || 'http://localhost:8080/v1'
    '[::1]'               || 'http://[::1]:11434/v1'
    'https://far.example' || 'https://far.example/v1'
    'http://far:99/x/'    || 'http://far:99/x'
  }

  def "the mission wins over the environment"() {
    given:
    def environment = [OPENAI_BASE_URL: 'https://a/v1', OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k1',
                       MY_KEY         : 'k2']

    expect:
    with(OpenAiOptions.builder(environment).baseUrl('https://b').model('n').keyVariable('MY_KEY')
      .build()) {
      baseUrl() == 'https://b'
      model() == 'n'
      key().value() == 'k2'
    }
    OpenAiOptions.fromEnvironment(environment).model() == 'm'
    OpenAiOptions.fromEnvironment(environment + [LLM_MODEL: 'l']).model() == 'l'
  }

  def "a mission that leaves URL and model empty leaves them to the environment"() {
    given:
    def said = new ModelChoice.OpenAi(url, model, Optional.empty(), Duration.ofSeconds(9), 1, 0.5d)

    expect:
    OpenAiOptions.of(said, [LLM_BASE_URL: 'http://e', LLM_MODEL: 'm', LLM_API_KEY: 'k'])
      .toString() == 'OpenAiOptions[' + read + ', temperature 0.5, 4096 tokens, PT9S, 1 retries]'

    where:
    url        | model || read
    ''         | ''    || 'http://e, *** from LLM_API_KEY, model m'
    'http://x' | 'n'   || 'http://x, *** from LLM_API_KEY, model n'
  }

  def "a key goes with the address it was set beside"() {
    given:
    def keys = [OPENAI_API_KEY: 'open', LM_STUDIO_API_KEY: 'studio', OLLAMA_API_KEY: 'ollama',
                LLM_API_KEY   : 'llm']

    expect:
    OpenAiOptions.fromEnvironment(keys + address).key().value() == key
    OpenAiOptions.fromEnvironment((keys - keys.findAll { it.value == key }) + address)
      .key().isEmpty() == !address.isEmpty()

    where:
    address                            || key
    [:]                                || 'open'
    [OPENAI_BASE_URL: 'https://a']     || 'open'
    [OPENAI_API_BASE: 'https://a']     || 'open'
    [LM_STUDIO_API_BASE: 'https://a']  || 'studio'
    [OLLAMA_HOST: 'a']                 || 'ollama'
    [LLM_BASE_URL: 'https://a']        || 'llm'
  }

  def "useless options are said to be so, and nothing is asked"() {
    given:
    def options = settings(OpenAiOptions.builder(environment)).build()

    expect:
    options.problem().get() == said
    new OpenAiModel(options, new Random(1), new SteadyTiming()).ask(Briefs.prompt()) ==
      new Reply.Failed(said, Usage.NONE)

    where:
    environment                     | settings                     || said
    [:]                             | { it.baseUrl('localhost:1234') } || '`localhost:1234` is not a base URL; write one such as http://localhost:1234/v1 in `url` of openai'
    [:]                             | { it.baseUrl('ftp://a/\u001b[2J') } || '`ftp://a/\\u001b[2J` is not a base URL; write one such as http://localhost:1234/v1 in `url` of openai'
    [LLM_BASE_URL: 'x://me:pw@h']   | { it }                       || '`h` is not a base URL; write one such as http://localhost:1234/v1 in LLM_BASE_URL'
    [:]                             | { it.baseUrl('http://me:pw@h') } || '`url` of openai holds a user name or password; remove it and name the variable that holds the key in `key_env`'
    [:]                             | { it.keyVariable('MY_KEY') } || 'environment variable `MY_KEY`, named by `key_env` of the mission, is not set; export it, or remove `key_env`'
    [LLM_MAX_OUTPUT_TOKENS: '4k']   | { it }                       || 'LLM_MAX_OUTPUT_TOKENS is `4k`, which is not a number of tokens; set one such as 4096, or none'
    [OPENAI_API_KEY: 'a\nsecret']   | { it }                       || 'the key in `OPENAI_API_KEY` holds a character that no HTTP header can carry; set it again without spaces and line breaks'
  }

  def "settings out of range are refused at once"() {
    when:
    settings(OpenAiOptions.builder([:]))

    then:
    def e = thrown(IllegalArgumentException)
    e.message == said

    where:
    said                                     | settings
    'temperature must be in [0,2], was 2.1'  | { it.temperature(2.1) }
    'temperature must be in [0,2], was NaN'  | { it.temperature(Double.NaN) }
    'maxTokens must be >= 1, was 0'          | { it.maxTokens(0) }
    'timeout must be in (0,24h], was PT0S'   | { it.timeout(Duration.ZERO) }
    'maxRetries must be in [0,100], was -1'  | { it.maxRetries(-1) }
  }

  def "the key is in no description"() {
    expect:
    OpenAiOptions.fromEnvironment([OPENAI_API_KEY: 'sk-hidden']).toString() ==
      'OpenAiOptions[http://localhost:1234/v1, *** from OPENAI_API_KEY, model of the server,' +
      ' temperature 0.2, 4096 tokens, PT2M, 2 retries]'
  }

  def "retry pauses are drawn from a range that doubles up to half a minute"() {
    given:
    def timing = new SteadyTiming()
    def most = new Random() {

      @Override
      long nextLong(long bound) {
        bound - 1
      }
    }
    def attempt = { -> new Retry.Outcome.Passing(new Fault.Refused(), Optional.empty()) }

    when:
    new Retry(8, most, timing).run(new Deadline(timing, Duration.ofHours(1)), attempt)

    then:
    timing.pauses*.toMillis() == [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]
  }
}
