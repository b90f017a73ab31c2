package dev.etude.runtime.cli

import spock.lang.Specification
import spock.lang.TempDir
import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path

import static dev.etude.runtime.cli.CommandLine.etude

/** What authors of scripts have at hand: new, try and test. */
class ScriptCommandsSpec extends Specification {

  static final Path SHIPPED = Path.of(System.getProperty('etude.home')).resolve('strategies')

  @TempDir
  Path folder

  def "a new #kind comes with a spec, and both are fine"() {
    when:
    def made = etude('new', kind, 'my_own', '--in', folder)

    then:
    made.exit == 0
    made.out == """\
        wrote $folder/strategies/$place/my_own.groovy; next: ./etude check $folder/strategies/$place/my_own.groovy
        wrote $folder/strategies/specs/MyOwnSpec.groovy; next: ./etude test $folder/strategies/specs/MyOwnSpec.groovy
        """.stripIndent()

    and:
    etude('check', folder.resolve("strategies/$place/my_own.groovy")).exit == 0
    def test = etude('test', folder.resolve('strategies/specs'))
    test.exit == 0
    test.out.readLines().first() == 'MyOwnSpec'
    test.out =~ /\n\n$features passed, 0 failed, 0 skipped in \d+\.\d s\n$/

    where:
    kind       | place      || features
    'strategy' | 'trainers' || 3
    'curve'    | 'curves'   || 3
    'gate'     | 'gates'    || 4
    'repairs'  | 'repairs'  || 4
    'family'   | 'families' || 3
  }

  def "a new mission is fine"() {
    expect:
    etude('new', 'mission', 'mine', '--in', folder).exit == 0
    etude('check', folder.resolve('missions/mine.yaml')).exit == 0
  }

  def "new overwrites nothing: #what"() {
    given:
    def mine = folder.resolve("strategies/$taken")
    Files.createDirectories(mine.parent)
    Files.writeString(mine, 'mine')

    when:
    def again = etude('new', 'strategy', 'my_own', '--in', folder)

    then:
    again.exit == 2
    again.err == "$mine  is there already; choose another name, or delete it first\n"
    Files.readString(mine) == 'mine'
    !Files.exists(folder.resolve("strategies/$other"))

    where:
    what       | taken                    | other
    'a script' | 'trainers/my_own.groovy' | 'specs/MyOwnSpec.groovy'
    'a spec'   | 'specs/MyOwnSpec.groovy' | 'trainers/my_own.groovy'
  }

  def "new #words is answered with the way out"() {
    when:
    def made = etude('new', *words, '--in', folder)

    then:
    made.exit == 2
    made.err == "$message\n"

    where:
    words                   || message
    ['strategi', 'mine']    || '`strategi` is nothing to write; did you mean `strategy`?'
    ['novel', 'mine']       || '`novel` is nothing to write; there are strategy, curve, gate, repairs, family, mission'
    ['strategy', '../mine'] || '`../mine` is not a name for a strategy; use lower-case letters, digits and `_`'
  }

  def "try shows what a script answers: #script with #options"() {
    when:
    def tried = etude('try', SHIPPED.resolve("${script}.groovy"), *options)

    then:
    tried.out == "$answer\n"
    tried.exit == 0

    where:
    script                    | options                                             || answer
    'trainers/steady_climb'   | ['--history', 'parsing+ parsing- sorting+']         || 'rehearse parsing  rehearse regressed when { hasRegressed() } (line 3)'
    'trainers/round_robin'    | ['--skills', 'a,b', '--times', '7']                 || '   7 of 7  practice a  practice stalest (line 3)'
    'curves/gentle'           | ['--history', 'parsing+0.2', '--skills', 'new']     || 'new              0.200  start: the first task of the skill\nparsing          0.250  raise 0.05 when { last(10).passRate >= 0.8 } (line 5)'
    'gates/passing'           | ['--fact', 'passed=9']                              || 'submission refused\n  unmet: every test passes\n  preferences: 1.00'
    'gates/worth_a_cycle'     | ['--history', 'parsing- sorting-', '--fact', 'difficulty=0.9'] || 'decision refused\n  unmet: not far beyond the skill\n  preferences: 1.00'
    'repairs/common_failures' | ['--failure', 'TimedOut', '--fact', 'limit=3s']     || 'retryWithin  6000 ms'
    'repairs/common_failures' | ['--failure', 'MissingModule', '--fact', 'module=numpy'] || 'provide  numpy from the package numpy'
  }

  def "try takes the profile that a run left"() {
    given:
    def profile = folder.resolve('builder_profile.json')
    Files.writeString(profile, '{"cycle": 9, "skills": [{"name": "parsing"}, {"name": "sorting", "proficiency": 0.2}]}')

    expect:
    etude('try', SHIPPED.resolve('trainers/steady_climb.groovy'), '--profile', profile).out ==
        'practice sorting  practice weakest (line 6)\n'
  }

  def "a family shows its whole task"() {
    when:
    def tried = etude('try', SHIPPED.resolve('families/digits.groovy'), '--level', '3')

    then:
    tried.exit == 0
    ['goal ', 'signature ', 'example ', 'hidden ', 'edge case ', 'reference', 'decoy: '].every { word ->
      tried.out.readLines().any { it.startsWith(word) }
    }
  }

  def "machines get the answer with the version that gave it"() {
    when:
    def tried = etude('try', SHIPPED.resolve('trainers/uniform.groovy'), '--skills', 'a,b', '--times', '100', '--json')
    def answer = new JsonMapper().readValue(tried.out, Map)

    then:
    answer.kind == 'strategy'
    answer.hash ==~ /[0-9a-f]{64}/
    answer.answer.decisions*.skill.toSet() == ['a', 'b'].toSet()
    answer.answer.decisions*.times.sum() == 100
  }

  def "try #options is answered with the way out"() {
    when:
    def tried = etude('try', SHIPPED.resolve("${script}.groovy"), *options)

    then:
    tried.exit == 2
    tried.err == "$message\n"

    where:
    script                    | options                      || message
    'trainers/uniform'        | []                           || "etude: say which skills there are, such as `--history 'parsing+ parsing- sorting+'` or `--skills parsing,sorting`"
    'trainers/uniform'        | ['--history', 'parsing']     || 'etude: `parsing` is not an outcome; write `parsing+`, `parsing-` or `parsing+0.7`'
    'trainers/uniform'        | ['--times', '0']             || '--times must be in 1 to 1000000, was 0'
    'families/digits'         | ['--level', '11']            || '--level must be in 1 to 10, was 11'
    'gates/passing'           | ['--fact', 'pased=1']        || 'etude: `pased` is not a fact of a submission; did you mean `passed`?'
    'gates/passing'           | ['--fact', 'passed=many']    || 'etude: `passed` must be a whole number, not `many`'
    'gates/passing'           | ['--fact', 'elapsed=soon']   || 'etude: `elapsed` must be a duration, such as 2s, not `soon`'
    'repairs/common_failures' | []                           || 'etude: say what failed, such as `--failure MissingModule --fact module=numpy`'
    'repairs/common_failures' | ['--failure', 'TimeOut']     || 'etude: `TimeOut` is not a failure; did you mean `TimedOut`?'
  }

  def "a profile that is wrong is pointed out: #message"() {
    given:
    def profile = folder.resolve('p.json')
    Files.writeString(profile, text)

    when:
    def tried = etude('try', SHIPPED.resolve('trainers/uniform.groovy'), '--profile', profile)

    then:
    tried.exit == 2
    tried.err == "$profile$message\n"

    where:
    text                                              || message
    '{"skills": [{"name": "a", "proficency": 0.5}]}'  || ':1:28  `proficency` is not known here; did you mean `proficiency`?'
    '{"skills": []}'                                  || '  has no `skills`; write {"skills": [{"name": "parsing", "proficiency": 0.4}]}'
    '{"skills": [{}]}'                                || '  a skill has no `name`'
    '{"skills": [{"name": 3'                          || ':1:23  is not JSON; a profile is what a run keeps in core/builder_profile.json'
    'root:x:0:0'                                      || ':1:1  is not JSON; a profile is what a run keeps in core/builder_profile.json'
  }

  def "a script that fails while it is tried is told with its line"() {
    given:
    def script = folder.resolve('fails.groovy')
    Files.writeString(script, 'strategy {\n  next { profile, random ->\n    practice profile.skills[7]\n  }\n}\n')

    when:
    def tried = etude('try', script, '--skills', 'a')

    then:
    tried.exit == 2
    tried.err == "$script:3  `practice` takes a skill, it was given nothing\n  practice profile.skills[7]\n"
  }

  def "a failing feature is shown the way Spock does, with its place"() {
    given:
    Files.createDirectories(folder.resolve('specs'))
    def spec = folder.resolve('specs/SumSpec.groovy')
    Files.writeString(spec, '''\
        class SumSpec extends spock.lang.Specification {
          def "adds"() {
            expect:
            1 + 1 == 3
          }

          @spock.lang.PendingFeature(reason = 'soon')
          def "multiplies"() {
            expect:
            1 * 1 == 3
          }
        }
        '''.stripIndent())

    when:
    def test = etude('test', folder.resolve('specs'))

    then:
    test.exit == 1
    test.out.readLines().init() == """\
        SumSpec
          FAILED   adds
            $spec:4
            Condition not satisfied:

            1 + 1 == 3
              |   |
              2   false
          skipped  multiplies: Feature not yet implemented correctly. Reason: soon
        """.stripIndent().readLines() + ''
    test.out.readLines().last() ==~ /0 passed, 1 failed, 1 skipped in .*/
  }

  def "a spec that does not compile is pointed out"() {
    given:
    def spec = folder.resolve('BadSpec.groovy')
    Files.writeString(spec, 'class BadSpec {\n  def x( {}\n}\n')

    when:
    def test = etude('test', spec)

    then:
    test.exit == 2
    test.err.startsWith("$spec:2:10  ")
    test.out.empty
  }

  def "no spec is answered with the way out"() {
    when:
    def test = etude('test', folder)

    then:
    test.exit == 2
    test.err == "no *Spec.groovy in $folder; `./etude new strategy NAME` writes a script with its spec\n"
  }
}
