package dev.etude.dsl.remote

import dev.etude.dsl.Loading
import dev.etude.dsl.ScriptException
import dev.etude.dsl.ScriptFailure
import dev.etude.dsl.Scripts
import dev.etude.dsl.Trust
import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.family.Family
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.internal.Line
import dev.etude.dsl.internal.LineJson
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.strategy.Strategy
import dev.etude.dsl.strict.Questions
import dev.etude.memory.Kept
import dev.etude.memory.Profile
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.TimeUnit
import java.util.function.Function
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Timeout
import spock.util.concurrent.PollingConditions
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

/** Scripts that are decided in processes of their own. */
@Timeout(180)
class IsolatedScriptsSpec extends Specification {

  static final Map<String, String> HONEST = Questions.texts('honest')
  static final Duration SECOND = Duration.ofSeconds(1)
  static final PollingConditions SOON = new PollingConditions(timeout: 5, initialDelay: 0, delay: 0.01)

  @AutoCleanup
  Scripts isolated = new Scripts(Optional.empty(), Trust.ISOLATED)
  @Shared
  Scripts here = new Scripts()

  def "#script answers there as it does here"() {
    given:
    def text = HONEST[script]

    expect:
    Questions.verdict(isolated, text) == text.lines().findFirst().get() - '// '

    where:
    script << HONEST.keySet().groupBy { it.split('/')[0] }.collect { it.value.first() }
  }

  def "what is refused here is refused there, in the same words"() {
    given:
    def text = 'strategy {\n  practice weekest\n}\n'

    expect:
    problems(isolated, text) == problems(here, text)
    problems(here, text)*.headline() == ['s.groovy:2:12  `weekest` is not a focus; did you mean `weakest`?']
    children().empty
  }

  def "a script says that a model wrote it, and is decided in a process: #text.readLines()"() {
    when:
    def version = new Scripts(Optional.empty(), trust).version(Strategy.KIND, 's.groovy', "${text}strategy { practice any }\n")
    def children = children()

    then:
    version.loading() instanceof Loading.Loaded
    children.size() == (process ? 1 : 0)

    cleanup:
    version.free()

    where:
    text                                    | trust         || process
    '// origin: model\n'                    | Trust.STRICT  || true
    '\n  // A curriculum.\n//origin:model\n' | Trust.STRICT  || true
    '// origin: model\n'                    | Trust.TRUSTED || true
    ''                                      | Trust.STRICT  || false
    '// origin: modelled on a paper\n'      | Trust.STRICT  || false
  }

  def "a process that was killed between two questions is replaced"() {
    given:
    def version = isolated.version(Strategy.KIND, 's.groovy', 'strategy { practice weakest }')
    def strategy = version.loading().require()

    when:
    def answers = (1..4).collect {
      signal('KILL', process(version))
      SOON.eventually { assert version.held().pid().empty }
      strategy.next(Questions.PROFILE).skill()
    }

    then:
    answers == ['graphs'] * 4
    !version.banned()

    cleanup:
    version.free()
  }

  def "a script whose process was killed #losses times while it was asked is #standing"() {
    given:
    def version = isolated.version(Strategy.KIND, 's.groovy', 'strategy { practice weakest }')
    def strategy = version.loading().require()

    when:
    def failures = (1..losses).collect { lose(version, strategy) }

    then:
    failures == [new ScriptFailure.Threw('s.groovy', 0, 'the process that decides for the script ended')] * losses
    version.banned() == (standing == 'banned')

    cleanup:
    version.free()

    where:
    losses || standing
    2      || 'in use'
    3      || 'banned'
  }

  def "a script that is late loses its process, is banned, and nothing goes on burning"() {
    given:
    def version = isolated.version(Strategy.KIND, 's.groovy', 'strategy { practice weakest }')
    def strategy = version.loading().require()
    def process = signal('STOP', process(version))

    when:
    strategy.next(Questions.PROFILE)

    then:
    def late = thrown(ScriptException)
    late.failure() == new ScriptFailure.TimedOut('s.groovy', SECOND)
    version.banned()
    process.onExit().get(5, TimeUnit.SECONDS)
    isolated.burning() == []

    when:
    strategy.next(Questions.PROFILE)

    then:
    thrown(ScriptException)
    children().empty
  }

  def "a script that takes too many steps fails there as it does here"() {
    given:
    def text = 'strategy {\n  next { profile, random ->\n    for (a in 1..100000) { for (b in 1..100000) { int n = a ^ b } }\n    practice profile.skills.first()\n  }\n}\n'
    def version = isolated.version(Strategy.KIND, 's.groovy', text)

    when:
    version.loading().require().next(Questions.PROFILE)

    then:
    def stopped = thrown(ScriptException)
    stopped.failure() == new ScriptFailure.OutOfSteps('s.groovy', 3, 1_000_000)

    cleanup:
    version.free()
  }

  def "the process ends when nobody asks any more"() {
    given:
    def java = Path.of(System.getProperty('java.home'), 'bin', 'java') as String
    def process = new ProcessBuilder(java, '-cp', System.getProperty('java.class.path'), ScriptWorker.name).start()

    when:
    process.outputStream.close()

    then:
    process.waitFor(30, TimeUnit.SECONDS)
    process.exitValue() == 0
  }

  def "closing ends the processes, and their scripts give no more answers"() {
    given:
    def strategy = isolated.load(Strategy.KIND, 's.groovy', 'strategy { practice weakest }').require()
    def process = children().first()

    when:
    isolated.close()
    strategy.next(Questions.PROFILE)

    then:
    process.onExit().get(5, TimeUnit.SECONDS)
    thrown(ScriptException)
    children().empty
  }

  def "a lie of the process is no answer: #kind.word() #lie"() {
    given:
    def asked = { ask(kind.remote().stub(LineJson.tree(about), lying(lie))) }

    when:
    asked()

    then:
    thrown(RuntimeException)

    where:
    kind          | about                            | lie
    Strategy.KIND | [:]                              | decision(skill: 'nowhere')
    Strategy.KIND | [:]                              | decision(verb: 'RUN')
    Strategy.KIND | [:]                              | decision(because: null)
    Strategy.KIND | [:]                              | decision(kept: [numbers: [:], texts: [a: 'two\nlines']])
    Strategy.KIND | [:]                              | decision(kept: [numbers: (1..40).collectEntries { ["n$it" as String, it] }, texts: [:]])
    Strategy.KIND | [:]                              | decision(more: 1)
    Strategy.KIND | [:]                              | 'practice'
    Curve.KIND    | [:]                              | [difficulty: 1.5, because: '']
    Curve.KIND    | [:]                              | [difficulty: 'NaN', because: '']
    Curve.KIND    | [:]                              | [difficulty: 0.5, because: 'x' * 501]
    Gate.KIND     | [submissions: true, decisions: true] | [accepted: true, unmet: ['x'], preference: 1]
    Gate.KIND     | [submissions: true, decisions: true] | [accepted: false, unmet: ['x' * 201], preference: 1]
    Gate.KIND     | [submissions: true, decisions: true] | [accepted: true, unmet: [], preference: 2]
    Repairs.KIND  | [:]                              | [type: 'Provide', module: 'm', source: [type: 'Package', name: '--index-url=http://evil']]
    Repairs.KIND  | [:]                              | [type: 'Provide', module: 'm', source: [type: 'Clone', repo: 'ext::sh -c id', ref: '', folder: '', editable: false]]
    Repairs.KIND  | [:]                              | [type: 'Hint', text: 'two\nlines']
    Repairs.KIND  | [:]                              | [type: 'RetryWithin', limit: 'PT20M']
    Repairs.KIND  | [:]                              | [type: 'java.lang.Runtime']
    Family.KIND   | [name: 'f', skills: ['a']]       | [id: 'other']
    Family.KIND   | [name: '../f', skills: ['a']]    | [:]
  }

  def "a name that is kept goes there and back"() {
    given:
    def version = isolated.version(Strategy.KIND, 's.groovy', '''\
      strategy {
        next { profile, random ->
          keep 'turn', profile.kept('turn', 0) + 1
          practice profile.skills.first()
        }
      }'''.stripIndent())

    expect:
    version.loading().require().next(new Profile(0, Questions.PROFILE.skills(), [], new Kept([turn: 4d], [:])))
      .kept() == new Kept([turn: 5d], [:])

    cleanup:
    version.free()
  }

  private static Map decision(Map lie) {
    [verb: 'PRACTICE', skill: 'parsing', because: 'x', note: '', kept: [numbers: [:], texts: [:]]] + lie
  }

  private static Line lying(answer) {
    new Line() {

      String file() {
        's.groovy'
      }

      def <A> A ask(Object question, Duration deadline, Function<JsonNode, A> read) {
        read.apply(new JsonMapper().valueToTree(answer))
      }
    }
  }

  private static ask(stub) {
    switch (stub) {
      case Strategy: return stub.next(Questions.PROFILE)
      case Curve: return stub.difficulty(CurveFacts.of(Questions.PROFILE, 'parsing'))
      case Gate: return stub.judge(dev.etude.dsl.test.FactNotation.submission([:]))
      case Repairs: return stub.repair(new dev.etude.dsl.repair.Failure.OutOfMemory(), 0)
      case Family: return stub.pose(3, 1, 'id')
    }
  }

  private static List problems(Scripts scripts, String text) {
    scripts.load(Strategy.KIND, 's.groovy', text).problems()
  }

  /** Kills the process of a script in the midst of a question. */
  private static ScriptFailure lose(version, Strategy strategy) {
    if (version.held().pid().empty) {
      strategy.next(Questions.PROFILE)
    }
    def process = signal('STOP', process(version))
    def failure = null
    def asking = Thread.start {
      try {
        strategy.next(Questions.PROFILE)
      } catch (ScriptException e) {
        failure = e.failure()
      }
    }
    SOON.eventually { assert asking.stackTrace*.methodName.contains('poll') }
    signal('KILL', process)
    asking.join(5_000)
    failure
  }

  private static ProcessHandle process(version) {
    ProcessHandle.of(version.held().pid().asLong).get()
  }

  private static ProcessHandle signal(String signal, ProcessHandle process) {
    assert new ProcessBuilder('kill', "-$signal", "${process.pid()}").start().waitFor() == 0
    process
  }

  private static List<ProcessHandle> children() {
    ProcessHandle.current().children().filter { it.alive }.toList()
  }
}
