package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.curve.CurveFacts
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Profile
import dev.etude.memory.Skill
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification

class ScriptRunSpec extends Specification {

  static final Profile PROFILE = new Profile(3, [new Skill('parsing'), new Skill('sorting')], [])
  /** Ends after some seconds, so as not to keep a core of whoever runs the specs. */
  static final String ENDLESS = '''\
    strategy {
      next { profile, random ->
        int n = 0
        for (a in 1..40) { for (b in 1..40000000) { n = n ^ (a + b) } }
        practice profile.skills.first()
      }
    }'''.stripIndent()

  @Shared
  Scripts scripts = new Scripts()

  def "a script that never ends is stopped at its deadline and banned"() {
    given:
    def strategy = strategy(ENDLESS)

    when:
    strategy.next(PROFILE)

    then:
    def stopped = thrown(ScriptException)
    stopped.failure() == new ScriptFailure.TimedOut('s.groovy', Duration.ofSeconds(1))
    stopped.message == 's.groovy  the script did not answer within 1000 ms and is not run again; ' +
      'look for a loop that never ends'
    scripts.lostThreads() == 1

    when:
    def start = System.nanoTime()
    strategy.next(PROFILE)

    then:
    def banned = thrown(ScriptException)
    banned.failure() == stopped.failure()
    System.nanoTime() - start < 500_000_000
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
    'int n = 1; n = n.intdiv(0) as int' || 's.groovy:3  ArithmeticException: / by zero'
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
