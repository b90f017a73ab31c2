package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Kept
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import java.time.Duration
import java.util.concurrent.CountDownLatch
import spock.lang.Shared
import spock.lang.Specification

class ScriptRunSpec extends Specification {

  static final Profile PROFILE = new Profile(3, [new Skill('parsing'), new Skill('sorting')], [])
  @Shared
  Scripts scripts = new Scripts()

  def "a script that takes too many steps fails at a line, the next question as well"() {
    given:
    def strategy = strategy('''\
      strategy {
        next { profile, random ->
          int n = 0
          for (a in 1..100000) {
            for (b in 1..100000) { n = n ^ (a + b) }
          }
          practice profile.skills.first()
        }
      }'''.stripIndent())

    when:
    strategy.next(PROFILE)

    then:
    def stopped = thrown(ScriptException)
    stopped.failure() == new ScriptFailure.OutOfSteps('s.groovy', 5, 1_000_000)
    stopped.message == 's.groovy:5  the script takes more than 1000000 steps; ' +
      'look for a loop that is too long'

    when:
    strategy.next(PROFILE)

    then:
    def again = thrown(ScriptException)
    again.failure() == stopped.failure()
    scripts.burning() == []
  }

  def "what a strategy keeps and notes goes with its decision"() {
    given:
    def strategy = strategy('''\
      strategy {
        next { profile, random ->
          double phase = profile.kept('phase', 0)
          keep 'phase', phase + 1
          keep 'last', "${profile.keptText('last', '')}x"
          keep 'gone', null
          note "phase ${phase + 1}\\nforged"
          practice profile.skills.first()
        }
      }'''.stripIndent())
    def before = new Profile(3, PROFILE.skills(), [], new Kept([phase: 2d, gone: 1d], [last: 'x']))

    expect:
    with(strategy.next(before)) {
      kept() == new Kept([phase: 3d], [last: 'xx'])
      note() == 'phase 3.0 forged'
    }
    strategy.next(PROFILE).kept() == new Kept([phase: 1d], [last: 'x'])
  }

  def "rules keep what was kept"() {
    expect:
    strategy('strategy { practice any }')
      .next(new Profile(0, PROFILE.skills(), [], new Kept([phase: 2d], [:]))).kept() == new Kept([phase: 2d], [:])
  }

  def "what cannot be kept is a bad answer: #said"() {
    when:
    strategy("strategy { next { profile, random -> ${said}\n practice profile.skills.first() } }").next(PROFILE)

    then:
    def refused = thrown(ScriptException)
    refused.message == message

    where:
    said                                          || message
    "keep 'a b', 1"                               || 's.groovy:1  `a b` is not a name for what is kept; use a letter, then at most 39 letters, digits or `_`'
    "keep null, 1"                                || 's.groovy:1  `` is not a name for what is kept; use a letter, then at most 39 letters, digits or `_`'
    "keep 'a', 0.0d / 0"                          || 's.groovy:1  `keep` keeps a number or a text, not NaN'
    "keep 'a', [1]"                               || 's.groovy:1  `keep` keeps a number or a text, not a list'
    "keep 'a', 'x' * 201"                         || 's.groovy:1  `keep` keeps a text of at most 200 characters, `a` has 201'
    "for (i in 1..33) { keep \"n\$i\", i }"       || "s.groovy:1  `keep` keeps at most 32 names, `n33` is one too many; forget one with `keep 'name', null`"
    "note null"                                   || 's.groovy:1  `note` takes a text, it was given nothing'
  }

  def "a script that allocates too much fails at a line"() {
    when:
    strategy('''\
      strategy {
        next { profile, random ->
          def all = []
          for (a in 1..1000) {
            all.add('x' * 500000)
          }
          practice profile.skills.first()
        }
      }'''.stripIndent()).next(PROFILE)

    then:
    def stopped = thrown(ScriptException)
    stopped.failure() == new ScriptFailure.OutOfMemory('s.groovy', 5, 64 << 20)
    stopped.message == 's.groovy:5  the script takes more than 64 MB; ' +
      'look for a list or a text that grows'
  }

  def "a question that misses its deadline bans the script and names the thread it keeps"() {
    given:
    def code = scripts.version(Strategy.KIND, 'busy.groovy', 'strategy { practice any }').held()
    def never = new CountDownLatch(1)

    when:
    code.ask(Duration.ofMillis(20)) { never.await() }

    then:
    def stopped = thrown(ScriptException)
    stopped.failure() == new ScriptFailure.TimedOut('busy.groovy', Duration.ofMillis(20))
    stopped.message == 'busy.groovy  the script did not answer within 20 ms and is not run again; ' +
      'look for a loop that never ends'

    when:
    code.ask(Duration.ofSeconds(1)) { 42 }

    then:
    def banned = thrown(ScriptException)
    banned.failure() == stopped.failure()

    cleanup:
    never.countDown()
  }

  def "on a thread made for it, a script answers in place and is stopped in the same way"() {
    given:
    def quick = strategy('strategy { practice weakest }')
    def endless = strategy('''\
      strategy {
        next { profile, random ->
          for (a in 1..100000) { for (b in 1..100000) { a + b } }
          practice profile.skills.first()
        }
      }'''.stripIndent())
    def answers = []

    when:
    def asking = Scripts.thread('asking') {
      answers << quick.next(PROFILE).skill()
      try {
        endless.next(PROFILE)
      } catch (ScriptException e) {
        answers << e.message
      }
      answers << quick.next(PROFILE).skill()
    }
    asking.start()
    asking.join()

    then:
    answers == ['parsing', 's.groovy:3  the script takes more than 1000000 steps; ' +
      'look for a loop that is too long', 'parsing']
  }

  def "an exception is told with its line: #code"() {
    when:
    strategy("strategy {\n  next { profile, random ->\n    $code\n    practice profile.skills.first()\n  }\n}")
      .next(PROFILE)

    then:
    def failed = thrown(ScriptException)
    failed.failure() instanceof ScriptFailure.Threw
    failed.message == message

    where:
    code                                || message
    'int n = 1; n = n.intdiv(0) as int' || 's.groovy:3  a number is divided by zero'
    '"1x".toInteger()'                  || 's.groovy:3  `1x` is not a number'
    '"x".toBigDecimal()'                || 's.groovy:3  a text that is not a number is used as one'
    '[1].swap(0, 4)'                    || 's.groovy:3  Index 4 out of bounds for length 1'
    '(["a"] as List<Integer>)[0].intValue()' || 's.groovy:3  a value is of another type than is wanted here'
    'random.pick([])'                   || 's.groovy:3  `pick` needs at least one value, got none'
    'random.between(3, 1)'              || 's.groovy:3  `between` goes from low to high, was 3 to 1'
    'profile.last(0)'                   || 's.groovy:3  `last` takes a number >= 1, was 0'
  }

  def "a closure that calls itself for ever ends as a failure"() {
    when:
    strategy('''\
      strategy {
        next { profile, random ->
          Closure<Object> f = { null }
          f = { f.call() }
          f.call()
          practice profile.skills.first()
        }
      }'''.stripIndent()).next(PROFILE)

    then:
    def failed = thrown(ScriptException)
    failed.message ==~ /s\.groovy:4  the script calls itself too deeply/
  }

  def "no decision is a bad answer"() {
    when:
    strategy('strategy {\n  next { profile, random ->\n    null\n  }\n}').next(PROFILE)

    then:
    def failed = thrown(ScriptException)
    failed.failure() == new ScriptFailure.BadAnswer('s.groovy', 0,
      '`next` gave no decision; end it with `practice skill`')
  }

  def "a curve that gives no number is a bad answer, one out of range is taken into it"() {
    given:
    def facts = CurveFacts.of(PROFILE, 'parsing')

    expect:
    curve('curve { next { skill, history -> 7 } }').difficulty(facts) == 1
    curve('curve { within 0.2, 0.4\n next { skill, history -> -7 } }').difficulty(facts) == 0.2d

    when:
    curve('curve { next { skill, history -> 0.0d / 0.0d } }').difficulty(facts)

    then:
    def failed = thrown(ScriptException)
    failed.message == 's.groovy  `next` must give a number, it gave NaN'
  }

  def "nothing a script keeps outlives its answer"() {
    given:
    def strategy = strategy('''\
      strategy {
        int asked = 0
        next { profile, random ->
          asked = asked + 1
          practice profile.skills[asked - 1]
        }
      }'''.stripIndent())

    expect:
    (1..3).every { strategy.next(PROFILE).skill() == 'parsing' }
  }

  def "what a script does to its facts is gone with the answer"() {
    given:
    def strategy = strategy('''\
      strategy {
        next { profile, random ->
          def all = profile.skills
          all.sort { it.name }.clear()
          practice profile.skills.last()
        }
      }'''.stripIndent())

    expect:
    strategy.next(PROFILE).skill() == 'sorting'
    PROFILE.skills().size() == 2
  }

  def "many threads may ask one script"() {
    given:
    def strategy = strategy('strategy { practice weakest }')

    expect:
    (1..200).toList().parallelStream().map { strategy.next(PROFILE).skill() }.toList().toSet() ==
      ['parsing'] as Set
  }

  private Strategy strategy(String text) {
    scripts.load(Strategy.KIND, 's.groovy', text).require()
  }

  private Curve curve(String text) {
    scripts.load(Curve.KIND, 's.groovy', text).require()
  }
}
