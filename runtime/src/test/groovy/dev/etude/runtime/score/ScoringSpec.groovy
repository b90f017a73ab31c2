package dev.etude.runtime.score

import dev.etude.dsl.task.Task
import dev.etude.missions.Mission
import dev.etude.sandbox.CodeFacts
import dev.etude.sandbox.Execution
import dev.etude.sandbox.Tests
import dev.etude.sandbox.Isolation
import dev.etude.sandbox.Tier
import dev.etude.sandbox.Verdict
import spock.lang.Specification


class ScoringSpec extends Specification {

  static final PLAIN = new CodeFacts([], ['solve'], 2, 2, 0, 0, 0)
  static final TANGLED = new CodeFacts([], ['solve'], 80, 80, 20, 6, 5)

  def scoring = new Scoring(new Mission.Score(0.6, 0.1, 0.1, 0.2))

  def "a right, plain program that works no more than the reference has all of it"() {
    expect:
    score(PLAIN, 100, [true, true], [true]).total() == 1
  }

  def "each part says what it is about, because #because"() {
    given:
    def score = score(facts, steps, hidden, edges)

    expect:
    [score.correctness(), score.efficiency(), score.elegance(), score.robustness()] == parts

    where:
    because                               | facts   | steps | hidden        | edges          || parts
    'the work is twice the reference'     | PLAIN   | 200   | [true]        | [true]         || [1, 0.5, 1, 1]
    'less work than the reference is one' | PLAIN   | 10    | [true]        | [true]         || [1, 1, 1, 1]
    'nobody wants to read it'             | TANGLED | 100   | [true]        | [true]         || [1, 1, 0, 1]
    'edges are a part of their own'       | PLAIN   | 100   | [true, true]  | [false, false] || [0.5, 0.5, 0.5, 0]
    'a wrong program has nothing'         | PLAIN   | 100   | [false]       | [false]        || [0, 0, 0, 0]
  }

  def "points grow with difficulty"() {
    expect:
    score(PLAIN, 100, [true], [true], 1.0).points() == 1.5
    score(PLAIN, 100, [true], [true], 0.0).points() == 0.5
  }

  def "no submission scores nothing"() {
    expect:
    scoring.score(task(0.5), Optional.empty(), Optional.empty(), 100) == Scoring.NOTHING
  }

  private Score score(CodeFacts facts, long steps, List<Boolean> hidden, List<Boolean> edges,
      double difficulty = 0.5) {
    def results = hidden.collect { new Verdict.Result(false, it, '') } +
        edges.collect { new Verdict.Result(true, it, '') }
    def verdict = new Verdict(results, new Execution.Finished(Execution.Account.none(new Isolation(Tier.GRAALPY, []))),
        steps, 'tests', 'grader')
    scoring.score(task(difficulty), Optional.of(facts), Optional.of(verdict), 100)
  }

  private static Task task(double difficulty) {
    new Task('t1', Task.Source.TRAINER, 'digits', 'Do it.', 'solve', 'solve(n: int) -> int',
        ['numbers'], 1, difficulty, [], [], new Tests.Check('solve', ''), '', [])
  }
}
