package dev.etude.lab

import dev.etude.dsl.ScriptException
import dev.etude.dsl.ScriptFailure
import dev.etude.dsl.ScriptLibrary
import dev.etude.dsl.Scripts
import dev.etude.dsl.strategy.Decision
import dev.etude.dsl.strategy.Pairing
import dev.etude.dsl.strategy.Verb
import dev.etude.lab.figures.Figures
import dev.etude.lab.learner.LearnerSet
import dev.etude.lab.learner.LearnerSets
import spock.lang.Shared
import spock.lang.Specification

import java.nio.file.Path
import java.util.concurrent.atomic.AtomicInteger

/** Pairings are played against learners, each under the same conditions. */
class LabSpec extends Specification {

  static final Path HOME = Path.of(System.getProperty('etude.home'))

  @Shared
  LearnerSet set = new LearnerSets().read(HOME.resolve('missions/learners/default.yaml')).value()

  @Shared
  List<Contender> scripts = new Lineup(new ScriptLibrary(new Scripts(),
      [HOME.resolve('strategies')]), new Scripts()).find(['frontier:gentle', 'steady_climb:steep'])
      .contenders()

  def "the trials are the same whatever the number of threads"() {
    expect:
    played(1) == played(3)
  }

  def "another seed is another learner"() {
    given:
    def trials = new Lab(set, [scripts.first()], 2, 2000).play(2, {})

    expect:
    trials*.seed() == [1, 2] * 3
    trials[0].tasks() != trials[1].tasks()
  }

  def "two pairings that decide the same meet the same learner and the same luck"() {
    given:
    def lab = new Lab(set, [plain('one', 0.3), plain('two', 0.3)], 3, 50)
    def trials = lab.play(2, {})

    expect:
    figures(trials.findAll { it.contender() == 0 }) == figures(trials.findAll { it.contender() == 1 })
  }

  def "a run that does not come to mastery ends at the most tasks, and says so"() {
    given:
    def lab = new Lab(set, [plain('hopeless', 1)], 2, 40)

    when:
    def trials = lab.play(1, {})

    then:
    trials.size() == 6
    trials.every { !it.mastered() && it.tasks() == 40 }
    trials.every { it.beyond() > 0 && it.known() == 0 }

    when:
    def figures = Figures.ranking(lab, trials)

    then:
    figures*.mastered() == [0]
    figures*.tasks()*.value() == [40]
  }

  def "what the learner knows already is counted as wasted"() {
    given:
    def trials = new Lab(set, [plain('trivial', 0)], 1, 2000).play(1, {})

    expect:
    trials.every { it.known() > it.tasks() / 4 && it.beyond() < it.tasks() / 100 }
  }

  def "the fastest pairing comes first"() {
    given:
    def lab = new Lab(set, [plain('hopeless', 1), *scripts], 4, 2000)

    when:
    def ranking = Figures.ranking(lab, lab.play(2, {}))

    then:
    ranking*.tasks()*.value() == ranking*.tasks()*.value().toSorted()
    ranking.last().strategy() == 'hopeless'
    ranking.every { it.runs() == 12 && it.tasks().low() <= it.tasks().value() }
  }

  def "the profile is made as in a mission: it starts empty and counts every cycle"() {
    given:
    def seen = Collections.synchronizedList([])
    def watching = new Contender('watching', 'flat', new Pairing({ profile, random ->
      seen << profile
      new Decision(Verb.PRACTICE, profile.skills()[profile.cycle() as int % 8].name(), '')
    }, { facts, random -> 1 / 3d }))

    when:
    new Lab(set, [watching], 1, 9).play(1, {})

    then:
    seen.take(9)*.cycle() == (0..8).toList()
    seen[0].skills()*.name() == set.skillNames()
    seen[0].skills().every { it.attempts() == 0 }
    seen[8].skills().every { it.attempts() == 1 && it.difficulty() == 1 / 3d }
    seen[8].recent()*.cycle() == (1..8).toList()
  }

  def "the verbs move the difficulty as in a mission"() {
    given:
    def difficulties = []
    def verbs = [Verb.PRACTICE, Verb.REHEARSE, Verb.STRETCH]
    def turning = new Contender('turning', 'flat', new Pairing({ profile, random ->
      difficulties.addAll(profile.recent().takeRight(1)*.difficulty())
      new Decision(verbs[profile.cycle() as int % 3], 'recursion', '')
    }, { facts, random -> 0.3d }))

    when:
    new Lab(set, [turning], 1, 601).play(1, {})

    then:
    // A run of one learner; levels are coarse, their mean is not.
    def means = difficulties.take(600).withIndex().groupBy { it[1] % 3 }
        .collectEntries { verb, all -> [verbs[verb], all*.first().average()] }
    Math.abs(means[Verb.PRACTICE] - 0.3) < 0.02
    Math.abs(means[Verb.REHEARSE] - 0.2) < 0.02
    Math.abs(means[Verb.STRETCH] - 0.4) < 0.02
    difficulties.toSet().size() <= 10
  }

  def "progress is told run by run"() {
    given:
    def told = new AtomicInteger()

    when:
    new Lab(set, [plain('one', 0.3)], 2, 10).play(2, { told.accumulateAndGet(it, Math::max) })

    then:
    told.get() == 6
  }

  def "a script that gives no answer ends it"() {
    given:
    def silent = new Contender('silent', 'flat', new Pairing({ profile, random ->
      throw new ScriptException(new ScriptFailure.Threw('silent.groovy', 2, 'no idea'))
    }, { facts, random -> 0.5d }))

    when:
    new Lab(set, [silent], 40, 2000).play(2, {})

    then:
    def thrown = thrown(ScriptException)
    thrown.message.contains('silent.groovy')
  }

  private List<List> played(int threads) {
    def lab = new Lab(set, scripts, 4, 2000)
    figures(lab.play(threads, {}))
  }

  private static List<List> figures(List<Trial> trials) {
    trials.collect {
      [it.learner(), it.seed(), it.tasks(), it.mastered(), it.lost(), it.known(), it.beyond(),
       (0..<Trace.BINS).collect { bin -> it.trace().proficiency(bin) }]
    }
  }

  /** Always the skill that is weakest, always this hard. */
  private static Contender plain(String name, double difficulty) {
    new Contender(name, 'flat', new Pairing({ profile, random ->
      new Decision(Verb.PRACTICE, profile.skills().min { it.lastPractised() }.name(), '')
    }, { facts, random -> difficulty }))
  }
}
