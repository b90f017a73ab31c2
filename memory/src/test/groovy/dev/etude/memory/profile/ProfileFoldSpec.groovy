package dev.etude.memory.profile

import dev.etude.memory.Skill
import spock.lang.Specification

class ProfileFoldSpec extends Specification {

  def "a skill nobody has practised is known to be unknown"() {
    expect:
    new ProfileFold(['text']).profile().skills() == [new Skill('text')]
  }

  def "a skill is regressed when a task fails though one as hard had passed: #history"() {
    expect:
    skill(history).regressed() == regressed

    where:
    history                          | regressed
    [[0.5, true], [0.5, false]]      | true
    [[0.6, true], [0.5, false]]      | true
    [[0.4, true], [0.5, false]]      | false
    [[0.5, false], [0.5, false]]     | false
    [[0.5, true], [0.5, false], [0.1, true]] | false
  }

  def "what passed long ago is not held against a skill"() {
    expect:
    !skill([[0.9, true]] + [[0.1, true]] * 20 + [[0.5, false]]).regressed()
  }

  def "the trend is the slope of the latest ten scores"() {
    given:
    def fold = new ProfileFold(['text'])

    when:
    ([1.0] * 5 + (0..9).collect { it / 10.0 }).eachWithIndex { score, i ->
      fold.add(i, ProfileProperties.practised('text', 0.5, true, score as double))
    }

    then:
    Math.abs(fold.profile().skills()[0].trend() - 0.1) < 1e-9
  }

  def "learning shows as progress, and forgetting as its opposite"() {
    expect:
    skill([[0.3, false]] * 4 + [[0.5, true]] * 5).learningProgress() > 0.05
    skill([[0.6, true]] * 8 + [[0.3, false]] * 5).learningProgress() < -0.05
    Math.abs(skill([[0.5, true], [0.5, false]] * 60).learningProgress()) < 0.05
  }

  def "uncertainty falls with practice and grows with time"() {
    given:
    def fold = new ProfileFold(['text'])

    when:
    (1..20).each { fold.add(it, ProfileProperties.practised('text', 0.5, it % 2 == 0, 1)) }
    def practised = fold.profile().skills()[0].uncertainty()
    fold.add(500, ProfileProperties.practised('text', 0.5, true, 1))
    def rusty = fold.profile().skills()[0].uncertainty()

    then:
    practised < 0.15
    rusty > practised
  }

  private static Skill skill(List<List> history) {
    def fold = new ProfileFold(['text'])
    history.eachWithIndex { outcome, i ->
      fold.add(i + 1, ProfileProperties.practised('text', outcome[0] as double, outcome[1], 0))
    }
    fold.profile().skills()[0]
  }
}
