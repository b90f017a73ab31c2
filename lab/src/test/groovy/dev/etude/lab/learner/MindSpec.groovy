package dev.etude.lab.learner

import dev.etude.lab.learner.LearnerSet.Answers
import dev.etude.lab.learner.LearnerSet.Mastery
import dev.etude.lab.learner.LearnerSet.Subject
import dev.etude.lab.learner.LearnerSet.Wasted
import spock.lang.Specification

/** How simulated learners answer, learn and forget. */
class MindSpec extends Specification {

  static final int FIRST = 0
  static final int SECOND = 1
  static final BigDecimal PASS = 0
  static final BigDecimal FAIL = 0.9999

  def "an abler learner succeeds more often, and a harder task less"() {
    expect:
    [-3, -1, 0, 1, 3].collate(2, 1, false).every { low, high ->
      mind(start: low).success(FIRST, 0.5) < mind(start: high).success(FIRST, 0.5)
    }
    [0, 0.3, 0.7, 1].collate(2, 1, false).every { easy, hard ->
      mind(start: 0).success(FIRST, easy) > mind(start: 0).success(FIRST, hard)
    }
  }

  def "a task as hard as the learner is able is known every other time"() {
    expect:
    mind(start: ability).knows(FIRST, difficulty) == 0.5d

    where:
    ability | difficulty
    -3      | 0
    0       | 0.5
    3       | 1
  }

  def "success stays between guessing and slipping"() {
    given:
    def answers = new Answers(0.2, 0.1)

    expect:
    near(mind(start: -6, answers: answers).success(FIRST, 1), 0.2, 0.001)
    near(mind(start: 6, answers: answers).success(FIRST, 0), 0.9, 0.001)
    near(mind(start: 0, answers: answers).success(FIRST, 0.5), 0.55, 1e-9)
  }

  def "what is drawn decides: below the success it is a pass"() {
    given:
    def success = mind(start: 0).success(FIRST, 0.6)

    expect:
    mind(start: 0).practise(FIRST, 0.6, success - 1e-9)
    !mind(start: 0).practise(FIRST, 0.6, success)
  }

  def "most is learned at the edge, and a failure teaches its share"() {
    given:
    def kind = [start: 0, learning: 0.4, edge: 0.6, width: 1, failing: 0.5]

    expect:
    near(gain(kind, atEdge, PASS), 0.4, 1e-9)
    near(gain(kind, atEdge, FAIL), 0.2, 1e-9)
    near(gain(kind, atEdge + 1 / 6d, PASS), 0.4 * Math.exp(-0.5), 1e-9)
    near(gain(kind, atEdge - 1 / 6d, PASS), 0.4 * Math.exp(-0.5), 1e-9)
    near(gain(kind + [pace: 0.5], atEdge, PASS), 0.2, 1e-9)

    where:
    atEdge = 0.6
  }

  def "half of what can be forgotten is, after a half-life, and the rest stays"() {
    given:
    def mind = mind(start: 0, learning: 1, halfLife: 10, growth: 0, keep: 0.25)
    mind.practise(FIRST, 0.5, PASS)
    def after = mind.ability(FIRST)

    when:
    10.times { mind.practise(SECOND, 0, FAIL) }

    then:
    def fragile = 0.75 * Math.pow(2, -0.1)
    near(after, 0.25 + fragile, 1e-9)
    near(mind.ability(FIRST), 0.25 + fragile / 2, 1e-9)

    when:
    1000.times { mind.practise(SECOND, 0, FAIL) }

    then:
    near(mind.ability(FIRST), 0.25, 1e-9)
  }

  def "what was forgotten is counted"() {
    given:
    def mind = mind(start: 0, learning: 1, halfLife: 10, growth: 0, keep: 0, failing: 0)

    when:
    mind.practise(FIRST, 0.5, PASS)
    200.times { mind.practise(SECOND, 0, FAIL) }

    then:
    near(mind.ability(FIRST), 0, 0.001)
    near(mind.lost(), 1, 0.001)
  }

  def "the half-life doubles with passed practice, by the root of how often"() {
    given:
    def mind = mind(start: 0, learning: 1, halfLife: 8, growth: 1, keep: 0, failing: 0)

    when:
    passes.times { mind.practise(FIRST, 0.5, PASS) }
    def before = mind.ability(FIRST)
    mind.practise(SECOND, 0, FAIL)

    then:
    near(mind.ability(FIRST) / before, Math.pow(2, -1 / (8 * doublings)), 1e-9)

    where:
    passes || doublings
    1      || 2
    4      || 4
    9      || 8
  }

  def "the forgotten is learned again faster, and only the forgotten"() {
    given:
    def mind = mind(start: 0, learning: 0.1, width: 6, halfLife: 1, growth: 0, keep: 0,
        relearning: 3, failing: 0)
    mind.practise(FIRST, 0.5, PASS)
    def best = 0.1
    60.times { mind.practise(SECOND, 0, FAIL) }
    def forgotten = mind.ability(FIRST)

    when:
    mind.practise(FIRST, 0.5, PASS)

    then:
    near(forgotten, 0, 1e-9)
    // A third of the task brings back all of it, the rest is new; one task's time halves it.
    near(mind.ability(FIRST), (best + 0.1 * 2 / 3) / 2, 1e-4)
  }

  def "a skill goes no further than what it needs lets it"() {
    given:
    def mind = mind(start: -1, learning: 1, lead: 0.5, width: 6, needs: true)

    when:
    20.times { mind.practise(SECOND, 0.5, PASS) }

    then:
    near(mind.ability(SECOND), mind.ability(FIRST) + 0.5, 1e-9)
    mind.heldBack(SECOND)

    when:
    mind.practise(FIRST, 0.5, PASS)

    then:
    !mind.heldBack(SECOND)
  }

  def "a skill shows no more than what it needs allows, even when it had grown further"() {
    given:
    def mind = mind(start: 0, learning: 1, lead: 0, width: 6, keep: 0, halfLife: 5, growth: 0,
        needs: true)
    5.times { mind.practise(FIRST, 0.5, PASS) }
    5.times { mind.practise(SECOND, 0.5, PASS) }

    expect:
    mind.ability(SECOND) <= mind.ability(FIRST)
  }

  def "what is learned of a skill reaches the related one in part"() {
    given:
    def mind = mind(start: 0, learning: 0.5, transfer: 0.2, related: true)

    when:
    mind.practise(FIRST, 0.5, PASS)

    then:
    near(mind.ability(FIRST), 0.5, 1e-9)
    near(mind.ability(SECOND), 0.1, 1e-9)
  }

  def "all is mastered when each skill succeeds often enough at the target"() {
    given:
    def mind = mind(start: 0, learning: 0.3, width: 6, mastery: new Mastery(0.5, 0.7))

    when:
    def before = []
    while (!mind.mastered()) {
      before = [FIRST, SECOND].collect { mind.success(it, 0.5) }
      def weaker = before[0] <= before[1] ? FIRST : SECOND
      mind.practise(weaker, 0.5, PASS)
    }

    then:
    before.min() < 0.7
    [FIRST, SECOND].every { mind.success(it, 0.5) >= 0.7 }
  }

  def "abilities begin around the start, and the same seed begins the same"() {
    given:
    def starts = (1..400).collect { mind([start: -1, spread: 0.5], it).ability(FIRST) }

    expect:
    near(starts.average(), -1, 0.1)
    near(Math.sqrt(starts.collect { (it + 1)**2 }.average()), 0.5, 0.06)
    mind([start: -1, spread: 0.5], 7).ability(SECOND) == mind([start: -1, spread: 0.5], 7)
        .ability(SECOND)
  }

  private static double gain(Map values, double difficulty, BigDecimal drawn) {
    def mind = mind(values)
    def before = mind.ability(FIRST)
    mind.practise(FIRST, difficulty, drawn.doubleValue())
    mind.ability(FIRST) - before
  }

  private static boolean near(Number value, Number wanted, Number by) {
    assert Math.abs(value - wanted) <= by
    true
  }

  /** Two skills; nothing is forgotten, transferred, guessed or slipped unless said. */
  private static Mind mind(Map values, long seed = 1) {
    def v = [start: 0, spread: 0, learning: 0.3, edge: 0, width: 1, failing: 0.5, halfLife: 100,
             growth: 0.5, keep: 1, relearning: 1, lead: 12, transfer: 0, pace: 1, needs: false,
             related: false, answers: new Answers(0, 0), mastery: new Mastery(0.6, 0.8)] + values
    def set = new LearnerSet('two', '', 100, v.mastery, new Wasted(0.95, 0.05), v.answers, v.lead,
        v.transfer, [new Subject('first', v.pace, [], v.related ? ['second'] : []),
                     new Subject('second', v.pace, v.needs ? ['first'] : [], [])], [])
    new Mind(set, new Learner('one', v.start, v.spread, v.learning, v.edge, v.width, v.failing,
        v.halfLife, v.growth, v.keep, v.relearning), new SplittableRandom(seed))
  }
}
