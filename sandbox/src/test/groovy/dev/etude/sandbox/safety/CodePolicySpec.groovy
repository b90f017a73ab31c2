package dev.etude.sandbox.safety

import dev.etude.sandbox.safety.Mention.Kind
import spock.lang.Specification

/** What a policy makes of what a program names. */
class CodePolicySpec extends Specification {

  def "a rule that says #allowed and not #denied lets #name through: #answer"() {
    expect:
    new NameRule(allowed, denied).allows(name) == answer

    where:
    allowed  | denied      | name                   || answer
    []       | []          | 'os'                   || true
    []       | ['os']      | 'os'                   || false
    []       | ['os']      | 'os.path'              || false
    []       | ['os']      | 'oscillate'            || true
    []       | ['os.path'] | 'os'                   || true
    []       | ['os.ex*']  | 'os.execv'             || false
    []       | ['os.ex*']  | 'os.path.exists'       || true
    ['math'] | []          | 'math'                 || true
    ['math'] | []          | 're'                   || false
    ['os']   | ['os.system'] | 'os.path'            || true
    ['os']   | ['os.system'] | 'os.system'          || false
    []       | ['a.b']     | 'aXb'                  || true
  }

  def "what is named and denied refuses a program, with its place"() {
    given:
    def facts = new SafetyFacts([], [new Mention(Kind.MODULE, 'os', 1, 1),
      new Mention(Kind.MODULE, 'socket', 2, 1), new Mention(Kind.NAME, 'os.system', 3, 5),
      new Mention(Kind.ATTRIBUTE, '__subclasses__', 4, 7)], true)

    when:
    def review = CodePolicy.DEFAULT.review(facts)

    then:
    !review.accepted()
    review.refusals()*.text() == [
      'line 2: the module `socket` is not allowed here (E101, high)',
      'line 3: `os.system` is not allowed here (E102, high)',
      'line 4: `__subclasses__` is not allowed here (E103, high)']
    review.advice().empty
  }

  def "findings refuse from a severity on, and are advice below it"() {
    given:
    def findings = Severity.values().collect { new Finding("B$it" as String, it, 1, 1, 'r') }
    def policy = new CodePolicy(NameRule.ANY, NameRule.ANY, NameRule.ANY, refuse, [] as Set)

    when:
    def review = policy.review(new SafetyFacts(findings, [], true))

    then:
    review.refusals()*.severity() == refusals
    review.advice()*.severity() == Severity.values().toList() - refusals

    where:
    refuse          || refusals
    Severity.LOW    || [Severity.LOW, Severity.MEDIUM, Severity.HIGH]
    Severity.MEDIUM || [Severity.MEDIUM, Severity.HIGH]
    Severity.HIGH   || [Severity.HIGH]
  }

  def "rules that are accepted are passed over"() {
    given:
    def found = new Finding('B307', Severity.MEDIUM, 1, 1, 'r')
    def policy = new CodePolicy(NameRule.ANY, NameRule.ANY, NameRule.ANY, Severity.LOW,
      ['B307'] as Set)

    expect:
    policy.review(new SafetyFacts([found], [], true)).advice().empty
    policy.review(new SafetyFacts([found], [], true)).accepted()
  }

  def "a program that could not be looked at as a whole is refused"() {
    expect:
    CodePolicy.DEFAULT.review(new SafetyFacts([], [], false)).refusals()*.id() == ['E104']
  }
}
