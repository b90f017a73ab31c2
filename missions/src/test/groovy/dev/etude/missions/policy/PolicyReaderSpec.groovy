package dev.etude.missions.policy

import dev.etude.dsl.Problems
import dev.etude.missions.YamlReading
import dev.etude.sandbox.command.Command
import dev.etude.sandbox.command.CommandLimits
import dev.etude.sandbox.command.CommandPolicy.Judgement
import dev.etude.sandbox.safety.CodePolicy
import dev.etude.sandbox.safety.NameRule
import dev.etude.sandbox.safety.Severity
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification

class PolicyReaderSpec extends Specification {

  static final Path HOME = Path.of(System.getProperty('etude.home'))

  @Shared
  PolicyReader reader = new PolicyReader()

  def "the policy that is shipped says what holds where nothing is said"() {
    given:
    def shipped = good(HOME.resolve('missions/policies/default.yaml'))

    expect:
    shipped.code() == CodePolicy.DEFAULT
    good('code: {}').code() == CodePolicy.DEFAULT
    shipped.commands().limits() == CommandLimits.DEFAULT
    shipped.commands().confinedOnly()
    good('code: {}').commands().kinds() == shipped.commands().kinds()
    good('code: {}').commands().programs().empty
  }

  def "the schema beside the policies is the one that is used"() {
    expect:
    Files.readString(HOME.resolve('missions/policies/policy.schema.json')) ==
      new String(PolicyReader.getResourceAsStream('policy.schema.json').readAllBytes(), 'UTF-8')
  }

  def "a policy says what it says"() {
    when:
    def policy = good('''
code:
  refuse: low
  accept: []
  modules: { allow: [math, re], deny: [] }
commands:
  programs: [git, /opt/tool]
  deny: [git push --force]
  kinds: { delete: [git gc] }
  approve: [delete]
  patience: 3s
  environment: [TZ]
  read: [/usr/share/dict]
  confinement: wanted
  processes: 5
''')

    then:
    policy.code().refuse() == Severity.LOW
    policy.code().accept().empty
    policy.code().modules() == new NameRule(['math', 're'], [])
    policy.code().names() == CodePolicy.DEFAULT.names()
    policy.commands().judge(Command.of('git', 'push', '--force')) instanceof Judgement.Refused
    policy.commands().judge(Command.of('git', 'gc')) == new Judgement.Allowed(['delete'] as Set, ['delete'] as Set)
    policy.commands().judge(Command.of('git', 'pull')) == new Judgement.Allowed(['network'] as Set, [] as Set)
    policy.commands().patience() == Duration.ofSeconds(3)
    policy.commands().environment() == ['TZ'] as Set
    policy.commands().readable() == [Path.of('/usr/share/dict')]
    !policy.commands().confinedOnly()
    policy.commands().limits().processes() == 5
  }

  def "the policy that is shipped asks before #words: #kinds"() {
    expect:
    good(HOME.resolve('missions/policies/default.yaml')).commands().judge(Command.of(*words)) ==
      new Judgement.Allowed(kinds as Set, kinds as Set)

    where:
    words                                    || kinds
    ['rm', '-r', 'x']                        || ['delete']
    ['find', '.', '-name', '*.pyc', '-delete'] || ['delete']
    ['git', 'clone', 'http://x/y']           || ['network']
    ['pip3', 'install', 'numpy']             || ['install']
    ['python3', '-m', 'pip', 'install', 'x'] || ['install']
    ['python3', 'main.py']                   || []
    ['git', 'status']                        || []
    ['ls', '-la']                            || []
  }

  def "what is wrong is said with its place: #line"() {
    given:
    def reading = reader.read('p.yaml', text)

    expect:
    reading instanceof YamlReading.Bad
    Problems.render(reading.problems()).readLines().first() == line

    where:
    text                                      || line
    'code: { refus: low }'                    || 'p.yaml:1:9  `refus` is not a key of code; did you mean `refuse`?'
    'code: { refuse: lo }'                    || 'p.yaml:1:17  `lo` is not a severity; did you mean `low`?'
    'code:\n  modules: { deny: ["os system"] }' || 'p.yaml:2:21  `os system` is not a name, with * for any letters; write it like `os.system` or `os.exec*`'
    'code: { accept: [101] }'                 || 'p.yaml:1:18  each of `accept` must be the identifier of a rule, not `101`; put it in quotes, YAML reads it as a number'
    'commands: { programs: [bash] }'          || 'p.yaml:1:24  `bash` starts whatever it is told to; name the programs that it would start'
    'commands: { approve: [deletes] }'        || 'p.yaml:1:23  `deletes` is not a kind of command; did you mean `delete`?'
    'commands: { time: 60 }'                  || 'p.yaml:1:19  `time` must be a duration, not `60`; write it like `500ms`, `2s`, `10m` or `1h`'
    'commands: { read: [usr] }'               || 'p.yaml:1:20  `usr` is not an absolute path; write it like `/usr/share/dict`'
    'comands: {}'                             || 'p.yaml:1:1  `comands` is not a key of a policy; did you mean `commands`?'
    '- code'                                  || 'p.yaml:1:1  is not a policy: it has no keys; start from missions/policies/default.yaml'
  }

  private Policy good(Object source) {
    def reading = source instanceof Path ? reader.read(source) : reader.read('p.yaml', source as String)
    if (reading instanceof YamlReading.Bad) {
      throw new AssertionError(Problems.render(reading.problems()))
    }
    reading.value()
  }
}
