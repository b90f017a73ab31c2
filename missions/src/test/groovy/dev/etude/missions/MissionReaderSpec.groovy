package dev.etude.missions

import dev.etude.dsl.Problems
import dev.etude.missions.YamlReading.Bad
import dev.etude.missions.YamlReading.Good
import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import dev.etude.dsl.Trust
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir

class MissionReaderSpec extends Specification {

  static final SMALL = 'goal: Learn.\ntrainer: { families: [words] }\nbuilder: { model: search }\n'

  @Shared
  def reader = new MissionReader()

  @TempDir
  Path folder

  def "what a mission leaves out has a default"() {
    when:
    def mission = good(SMALL)

    then:
    mission.name() == 'text_basics'
    mission.goal() == 'Learn.'
    mission.seed() == 1
    mission.trainer() == new Mission.Trainer('steady_climb', 'gentle', Optional.empty(), ['words'],
      Optional.empty())
    mission.builder() == new Mission.Builder(new ModelChoice.Search(300000, true), 'passing',
        'common_failures', 3, Optional.empty())
    mission.sandbox() == new Mission.Sandbox('auto', Optional.empty(), Optional.empty(), Duration.ofSeconds(2), 256L << 20, 64 << 10, 2)
    mission.score() == new Mission.Score(0.6d, 0.1d, 0.1d, 0.2d)
    mission.budget() == new Mission.Budget(100, Duration.ofHours(1))
    mission.maxRetries() == 2
  }

  def "every key is read"() {
    when:
    def mission = good('''\
      goal: Learn.
      seed: 42
      trainer: { strategy: wander, curve: steep, gate: sensible, families: [a, b], dataset: tasks.jsonl }
      builder:
        model: openai
        gate: strict
        repairs: none_at_all
        attempts: 5
        openai: { url: 'https://models.example/v1', model: m, key_env: MY_KEY, timeout: 30s,
                  retries: 0, temperature: 0 }
        record: session.jsonl
      sandbox: { tier: bubblewrap, image: my/image, environment: venv, time: 500ms, memory: 1GiB, output: 1MiB, workers: 4 }
      score: { correctness: 3, efficiency: 1, elegance: 0, robustness: 0 }
      budget: { cycles: 7, time: 10m }
      max_retries: 0
      scripts: trusted
      '''.stripIndent())

    then:
    mission == new Mission('text_basics', 'Learn.', 42,
        new Mission.Trainer('wander', 'steep', Optional.of('sensible'), ['a', 'b'],
          Optional.of('tasks.jsonl')),
        new Mission.Builder(new ModelChoice.OpenAi('https://models.example/v1', 'm',
          Optional.of('MY_KEY'), Duration.ofSeconds(30), 0, 0), 'strict', 'none_at_all', 5,
          Optional.of('session.jsonl')),
        new Mission.Sandbox('bubblewrap', Optional.of('my/image'), Optional.of('venv'), Duration.ofMillis(500), 1L << 30, 1 << 20, 4),
        new Mission.Score(0.75d, 0.25d, 0, 0),
        new Mission.Budget(7, Duration.ofMinutes(10)), 0, 'default', Trust.TRUSTED)
  }

  def "scripts are strict unless a mission says otherwise"() {
    expect:
    good(SMALL).scripts() == Trust.STRICT
  }

  def "a model is search, openai or replay"() {
    expect:
    good(SMALL.replace('model: search', text)).builder().model() == model

    where:
    text                                                     | model
    'model: search, search: { nodes: 9, concepts: no }'      | new ModelChoice.Search(9, false)
    'model: replay, replay: { file: a.jsonl }'               | new ModelChoice.Replay('a.jsonl')
    'model: openai'                                          | new ModelChoice.OpenAi('', '', Optional.empty(), Duration.ofMinutes(2), 2, 0.2d)
  }

  def "the shipped missions are good: #file"() {
    expect:
    reader.read(file) instanceof Good

    where:
    file << Files.list(home().resolve('missions')).filter { "$it".endsWith('.yaml') }.toList()
  }

  def "the schema beside the missions is the one that is used"() {
    expect:
    Files.readString(home().resolve('missions/mission.schema.json')) ==
        new String(MissionReader.getResourceAsStream('mission.schema.json').readAllBytes(), 'UTF-8')
  }

  def "every problem of a mission is shown where it is"() {
    when:
    def reading = reader.read('text_basics.yaml', '''\
      goal: Learn.
      trainer: {}
      builder:
        model: serch
        atempts: 3
        attempts: three
      sandbox: { time: 10 minutes, memory: 5, output: 0KiB }
      '''.stripIndent())

    then:
    Problems.render(reading.problems()) == '''\
      text_basics.yaml:2:1  `trainer` names neither families nor a dataset; add `families: [words]`
        trainer: {}
        ^^^^^^^
      text_basics.yaml:4:10  `serch` is not a model; did you mean `search`?
        model: serch
               ^^^^^
      text_basics.yaml:5:3  `atempts` is not a key of builder; did you mean `attempts`?
        atempts: 3
        ^^^^^^^
      text_basics.yaml:6:13  `attempts` must be a whole number, not `three`
        attempts: three
                  ^^^^^
      text_basics.yaml:7:18  `10 minutes` is not a duration; write it like `500ms`, `2s`, `10m` or `1h`
        sandbox: { time: 10 minutes, memory: 5, output: 0KiB }
                         ^^^^^^^^^^
      text_basics.yaml:7:38  `memory` must be a size, not `5`; write it like `64KiB`, `256MiB` or `1GiB`
        sandbox: { time: 10 minutes, memory: 5, output: 0KiB }
                                             ^
      text_basics.yaml:7:49  `0KiB` is out of range; a size from 1KiB to 64MiB fits here
        sandbox: { time: 10 minutes, memory: 5, output: 0KiB }
                                                        ^^^^'''.stripIndent()
  }

  def "in `#text`: #message"() {
    expect:
    problems(text) == [message]

    where:
    text                              | message
    ''                                | 'm.yaml  is empty; start from missions/first_steps.yaml'
    '# only a comment'                | 'm.yaml  is empty; start from missions/first_steps.yaml'
    '- a'                             | 'm.yaml:1:1  is not a mission: it has no keys; start from missions/first_steps.yaml'
    'hello'                           | 'm.yaml:1:1  is not a mission: it has no keys; start from missions/first_steps.yaml'
    SMALL + 'x: [1, 2'                | "m.yaml:4:9  is not YAML: expected ',' or ']', but got <stream end>; look at the colons, quotes and indents around here"
    SMALL + '\tx: 1'                  | "m.yaml:4:1  is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation); look at the colons, quotes and indents around here"
    SMALL + 'x: \u0001'               | 'm.yaml:4:4  holds the character U+0001, which YAML does not allow; remove it'
    'goal: &a x'                      | 'm.yaml:1:7  `&a` is an anchor, which a mission may not use; remove it'
    'goal: *a'                        | 'm.yaml:1:7  `*a` is an alias, which a mission may not use; write the value out'
    'goal: !!java.io.File x'          | 'm.yaml:1:7  `tag:yaml.org,2002:java.io.File` is a tag, which a mission may not use; remove it'
    SMALL + '---\na: b'               | 'm.yaml:4:1  is where a second document begins; put each mission in a file of its own'
    'a: ' + '['.repeat(90_000)        | 'm.yaml:1:11  is nested more than 8 deep; no key of a mission is that deep'
    SMALL + 'goal: Again.'            | 'm.yaml:4:1  `goal` is given twice; the first is on line 1'
    SMALL + '? [a]\n: b'              | 'm.yaml:4:3  a key must be a word; write `key: value`'
    SMALL + '<<: {seed: 2}'           | 'm.yaml:4:1  `<<` is not a key of a mission; its keys are goal, seed, trainer, builder, sandbox, score, budget, max_retries, policy, scripts'
    SMALL + 'sede: 2'                 | 'm.yaml:4:1  `sede` is not a key of a mission; did you mean `seed`?'
    SMALL + 'budget:'                 | 'm.yaml:4:1  `budget` has no value; write one, or remove the key'
    SMALL + 'budget: 5'               | 'm.yaml:4:9  `budget` must be a block of keys, not `5`'
    SMALL + 'budget: [5]'             | 'm.yaml:4:9  `budget` must be a block of keys, not a list'
    SMALL + 'budget: { cycles: 0 }'   | 'm.yaml:4:19  `cycles` must be 1 to 1000000, not 0'
    SMALL + 'budget: { time: 1000h }' | 'm.yaml:4:17  `1000h` is out of range; a duration from 1s to 720h fits here'
    SMALL + 'seed: 1.5'               | 'm.yaml:4:7  `seed` must be a whole number, not `1.5`'
    SMALL + 'seed: -1'                | 'm.yaml:4:7  `seed` must be 0 to 9007199254740991, not -1'
    SMALL + 'seed: ' + '9' * 30       | "m.yaml:4:7  `seed` must be 0 to 9007199254740991, not ${'9' * 30}"
    SMALL + 'seed: 12:30'             | 'm.yaml:4:7  `12:30` is a number only YAML can read; write a plain number, or put it in quotes'
    SMALL + 'seed: 010'               | 'm.yaml:4:7  `010` is a number only YAML can read; write a plain number, or put it in quotes'
    SMALL + 'score: {elegance: .inf}' | 'm.yaml:4:19  `.inf` is a number only YAML can read; write a plain number, or put it in quotes'
    SMALL + 'score: {correctness: 0, efficiency: 0, elegance: 0, robustness: 0}' | 'm.yaml:4:8  the weights of `score` are all 0; give one of them a weight'
    SMALL.replace('Learn.', 'no')     | 'm.yaml:1:7  `goal` must be text, not `no`; put it in quotes, YAML reads it as true or false'
    SMALL.replace('Learn.', '""')     | 'm.yaml:1:7  `goal` is empty; write something, or remove the key'
    SMALL.replace('Learn.', 'x' * 2001) | 'm.yaml:1:7  `goal` is too long; the most is 2000'
    SMALL.replace('goal: Learn.\n', '') | 'm.yaml:1:1  the mission has no `goal`; add `goal: Solve small text problems in tested Python.`'
    SMALL.replace('[words]', 'words') | 'm.yaml:2:22  `families` must be a list, not `words`'
    SMALL.replace('[words]', '[]')    | 'm.yaml:2:22  `families` is empty; write something, or remove the key'
    SMALL.replace('[words]', '[a, a]') | 'm.yaml:2:22  `families` names one twice; remove one of them'
    SMALL.replace('[words]', '[Words]') | 'm.yaml:2:23  `Words` is not the name of a script; write it like `steady_climb`'
    SMALL.replace('[words]', '["../x"]') | 'm.yaml:2:23  `../x` is not the name of a script; write it like `steady_climb`'
    SMALL.replace('[words]', '[5]')   | 'm.yaml:2:23  each of `families` must be the name of a script, not `5`; put it in quotes, YAML reads it as a number'
    SMALL.replace('model: search', 'attempts: 3') | 'm.yaml:3:1  `builder` has no `model`; add `model: search`'
    SMALL.replace('search', 'replay') | 'm.yaml:3:1  `builder` has no `replay`; add `replay: { file: session.jsonl }`'
    SMALL.replace('search', 'search, search: { concepts: maybe }') | 'm.yaml:3:47  `concepts` must be true or false, not `maybe`'
    SMALL.replace('search', 'openai, openai: { url: localhost }') | 'm.yaml:3:42  `localhost` is not a URL; write it like `http://localhost:1234/v1`'
  }

  def "a secret in the wrong place is not shown: #text"() {
    when:
    def reading = reader.read('m.yaml', SMALL.replace('search', text)) as Bad

    then:
    reading.problems()*.text() == messages

    where:
    text                                                | messages
    'openai, openai: { api_key: sk-1234 }'              | ['m.yaml:3:37  `api_key` is not a key of openai; name the environment variable that holds a key with `key_env` of openai']
    'openai, openai: { key_env: sk-1234 }'              | ['m.yaml:3:46  `key_env` is not the name of an environment variable; write it like `OPENAI_API_KEY`']
    'openai, openai: { token: sk-1234, temperature: 3 }' | ['m.yaml:3:37  `token` is not a key of openai; name the environment variable that holds a key with `key_env` of openai', 'm.yaml:3:66  `temperature` must be 0 to 2, not 3']
  }

  def "a file that is no mission file says so"() {
    given:
    def file = folder.resolve('m.yaml')
    make(file, there)

    when:
    def reading = reader.read(file) as Bad

    then:
    reading.problems()*.text() == ["$file  $message"]

    where:
    there      | message
    'nothing'  | 'does not exist; name a mission file, such as missions/first_steps.yaml'
    'a folder' | 'is a folder; name a mission file in it'
    'a lot'    | 'is longer than 64 KiB; a mission is a page of text'
    'latin 1'  | 'is not UTF-8 text; save it as UTF-8'
  }

  def "what is found later is shown in the mission"() {
    given:
    def places = (reader.read('m.yaml', SMALL) as Good).places()

    expect:
    places.problem(pointer, 'no-script', 'is no script', '').text() == text

    where:
    pointer               | text
    '/trainer/families/0' | 'm.yaml:2:23  is no script\n  trainer: { families: [words] }\n                        ^^^^^'
    '/trainer/strategy'   | 'm.yaml:2:1  is no script\n  trainer: { families: [words] }\n  ^^^^^^^'
    '/budget/time'        | 'm.yaml:1:1  is no script\n  goal: Learn.\n  ^'
  }

  private static void make(Path file, String there) {
    switch (there) {
      case 'a folder' -> Files.createDirectory(file)
      case 'a lot' -> Files.writeString(file, SMALL + '# ' + 'x' * YamlReader.MAX_BYTES)
      case 'latin 1' -> Files.write(file, 'goal: café'.getBytes(StandardCharsets.ISO_8859_1))
      default -> { }
    }
  }

  private Mission good(String text) {
    (reader.read('missions/text_basics.yaml', text) as Good).value()
  }

  private List<String> problems(String text) {
    (reader.read('m.yaml', text) as Bad).problems()*.headline()
  }

  private static Path home() {
    Path.of(System.getProperty('etude.home'))
  }
}
