package dev.etude.dsl

import dev.etude.dsl.curve.Curve
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repair
import dev.etude.dsl.repair.Repairs
import java.time.Duration
import spock.lang.Shared
import spock.lang.Specification

class KindsSpec extends Specification {

  @Shared
  Scripts scripts = new Scripts()

  def "a curve is refused: #message"() {
    expect:
    headlines(Curve.KIND, "curve {\n  ${text}\n}") == [message]

    where:
    text                                    || message
    'raise 0.1 when { last(1).allPassed }'  || 's.groovy  the curve has no `start`; say where a skill begins, such as `start 0.2`'
    'start 2'                               || 's.groovy:2:3  `start` takes a number in [0,1], not 2'
    'start 0.1; start 0.2'                  || 's.groovy:2:3  `start` is said twice; delete one'
    'start "low"'                           || 's.groovy:2:3  `start` takes a number, not text'
    'start 0.1; within 0.9, 0.1'            || 's.groovy:2:14  `within` goes from lowest to highest, was 0.9 to 0.1'
    'start 0.1\n  raise 0.1\n  lower 0.1'   || 's.groovy:4:3  this rule is never reached; the rule on line 3 always holds'
    'start 0.1\n  raise 0.1 when { last(1).sameSkil }' || 's.groovy:3:28  `sameSkil` is not a fact of `last(n)`; did you mean `sameSkill`?'
    'start 0.1\n  next { skill, history -> 0.2 }'      || 's.groovy  `start` stands beside `next { }`; give the first difficulty in `next`: `skill.difficulty` is -1 there'
  }

  def "a gate is refused: #message"() {
    expect:
    headlines(Gate.KIND, "gate {\n  ${text}\n}") == [message]

    where:
    text                                          || message
    "prefer('short') { lines < 9 }"               || "s.groovy  the gate has no `require`; say what must hold, such as `require('every test passes') { tests.allPassed }`"
    "require('x') { tests.allPased }"             || 's.groovy:2:24  `allPased` is not a fact of the tests; did you mean `allPassed`?'
    "require('x') { longest <= 40 }"              || 's.groovy:2:18  `longest` is not a fact of a submission'
    "require('x') { elapsed <= 2 }"               || 's.groovy:2:18  a duration and a whole number cannot be compared'
    "require('x') { true }\n  require('x') { true }" || 's.groovy:3:3  `x` is said twice; delete one'
  }

  def "repairs are refused: #message"() {
    expect:
    headlines(Repairs.KIND, "repairs {\n  ${text}\n}") == [message]

    where:
    text                                         || message
    'atMost 2'                                   || 's.groovy  the script repairs nothing; write an answer, such as `on(MissingModule) { provide it.module }`'
    'on(MisingModule) { provide it.module }'     || 's.groovy:2:6  `MisingModule` is not known here; did you mean `MissingModule`?'
    'on(MissingModule) { provide it.modul }'     || 's.groovy:2:34  `modul` is not a fact of a missing module; did you mean `module`?'
    'on(MissingModule) { provid it.module }'     || 's.groovy:2:23  `provid` is not a repair; did you mean `provide`?'
    'on(Denied) { }\n  on(Denied) { }'           || 's.groovy:3:6  `Denied` is answered twice; delete one'
    'atMost 0\n  on(Denied) { }'                 || 's.groovy:2:3  `atMost` takes a number from 1 to 100, not 0'
  }

  def "a repair is bounded: #answer"() {
    expect:
    scripts.load(Repairs.KIND, 's.groovy', "repairs { on(TimedOut) { $answer } }").require()
      .repair(new Failure.TimedOut(Duration.ofSeconds(2)), 0) == repair

    where:
    answer                         || repair
    'retryWithin it.limit * 100000' || new Repair.RetryWithin(Duration.ofMinutes(10))
    'hint "a\\nb"'                 || new Repair.Hint('a b')
    'giveUp "too slow"'            || new Repair.GiveUp('too slow')
    ''                             || new Repair.None()
  }

  def "a repair that cannot be carried out is a bad answer: #message"() {
    when:
    scripts.load(Repairs.KIND, 's.groovy', "repairs { on(TimedOut) { $answer } }").require()
      .repair(new Failure.TimedOut(Duration.ofSeconds(2)), 0)

    then:
    def failed = thrown(ScriptException)
    failed.message == message

    where:
    answer                  || message
    'provide "os; rm -rf"'  || 's.groovy:1  `os; rm -rf` is not the name of a module'
    'hint "a"; hint "b"'    || 's.groovy:1  a failure has one repair, this is the second'
    'retryWithin 0.seconds' || 's.groovy:1  `retryWithin` takes a duration above 0'
  }

  private <T> List<String> headlines(ScriptKind<T> kind, String text) {
    def loading = scripts.load(kind, 's.groovy', text)
    assert loading instanceof Loading.Refused
    loading.problems()*.headline()
  }
}
