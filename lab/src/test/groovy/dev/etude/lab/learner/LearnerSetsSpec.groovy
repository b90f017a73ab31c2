package dev.etude.lab.learner

import dev.etude.dsl.Problems
import dev.etude.missions.YamlReading
import spock.lang.Specification
import spock.lang.Subject

import java.nio.file.Files
import java.nio.file.Path

/** Learner sets say what they should, or are told what not. */
class LearnerSetsSpec extends Specification {

  static final Path SHIPPED = Path.of(System.getProperty('etude.home'), 'missions', 'learners')

  static final String SMALL = '''\
      skills:
        - { name: lists }
        - { name: sorting, needs: [lists] }
      learners:
        - { name: steady }
      '''.stripIndent()

  @Subject
  LearnerSets sets = new LearnerSets()

  def "what is left out has its default"() {
    when:
    def set = good(SMALL)

    then:
    set.name() == 'small'
    set.tasks() == 2000
    set.mastery() == new LearnerSet.Mastery(0.6, 0.8)
    set.skills() == [new LearnerSet.Subject('lists', 1, [], []),
                     new LearnerSet.Subject('sorting', 1, ['lists'], [])]
    set.learners() == [new Learner('steady', -2.5, 0.5, 0.3, 0, 1.2, 0.5, 100, 0.5, 0.4, 2)]
  }

  def "what is said is taken"() {
    when:
    def set = good("""\
        tasks: 50
        lead: 2
        transfer: 0.1
        mastery: { difficulty: 0.4, success: 0.7 }
        wasted: { known: 0.9, beyond: 0.1 }
        answers: { guess: 0.25, slip: 0.1 }
        skills: [{ name: lists, pace: 2, related: [lists] }]
        learners: [{ name: odd, start: -1, spread: 0, learning: 1, edge: 0.5, width: 2,
          failing: 0, half_life: 9, growth: 1, keep: 0, relearning: 4 }]
        """.stripIndent())

    then:
    set == new LearnerSet('small', '', 50, new LearnerSet.Mastery(0.4, 0.7),
        new LearnerSet.Wasted(0.9, 0.1), new LearnerSet.Answers(0.25, 0.1), 2, 0.1,
        [new LearnerSet.Subject('lists', 2, [], ['lists'])],
        [new Learner('odd', -1, 0, 1, 0.5, 2, 0, 9, 1, 0, 4)])
  }

  def "a mistake is pointed out: #message"() {
    expect:
    bad(SMALL.replace(right, wrong)) == "small.yaml:$place  $message" as String

    where:
    right              | wrong                            || place  | message
    'needs: [lists]'   | 'needs: [list]'                  || '3:30' | '`list` is not a skill of this set; did you mean `lists`?'
    'needs: [lists]'   | 'related: [words]'               || '3:32' | '`words` is not a skill of this set; there are lists, sorting'
    'name: lists'      | 'name: lists, needs: [sorting]'  || '2:28' | '`sorting` stands after `lists`, which needs it; a skill stands after what it needs'
    'needs: [lists]'   | 'needs: [sorting]'               || '3:30' | '`sorting` cannot need itself; name another skill'
    'name: sorting, needs: [lists]' | 'name: lists' || '3:13' | '`lists` is named twice; give each skill a name of its own'
    'name: lists'      | 'name: lists, needz: []'         || '2:20' | '`needz` is not a key of `skills`; did you mean `needs`?'
    'name: lists'      | 'name: lists, pace: 0'           || '2:26' | '`pace` must be 0.01 to 100, not 0'
    'name: lists'      | 'name: lists, pace: Fast'        || '2:26' | '`pace` must be a number, not `Fast`'
    'name: steady'     | 'name: steady, lerning: 1'       || '5:21' | '`lerning` is not a key of `learners`; did you mean `learning`?'
    'name: steady'     | 'name: steady, keep: half'       || '5:27' | '`keep` must be a number, not `half`'
    'name: steady'     | 'name: Steady'                   || '5:13' | '`Steady` is not a name; write it like `steady`'
    'name: steady'     | 'start: -1'                      || '5:5'  | 'each of `learners` has no `name`; add `name: steady`'
    'skills:'          | 'mastery: { success: 1 }\nskills:' || '1:21' | 'nobody can succeed with 1.0; guess and slip leave what is between 0.02 and 0.95'
    'skills:'          | 'lead: 99\nskills:'              || '1:7'  | '`lead` must be 0 to 12, not 99'
    'skills:'          | 'skill: 1\nskills:'              || '1:1'  | '`skill` is not a key of a learner set; did you mean `skills`?'
  }

  def "all mistakes of a set are told at once"() {
    when:
    def reading = sets.read('small.yaml', SMALL.replace('needs', 'neds').replace('steady', 'Steady'))

    then:
    (reading as YamlReading.Bad).problems()*.line() == [3, 5]
  }

  def "a file that is not there is told with a way out"() {
    expect:
    headline(sets.read(Path.of('nowhere.yaml'))) == 'nowhere.yaml  does not exist; name a learner' +
        ' set file, such as missions/learners/default.yaml'
  }

  def "a set that nobody could follow is refused as a mission would be"() {
    expect:
    bad(text) == "small.yaml$message" as String

    where:
    text            || message
    ''              || '  is empty; start from missions/learners/default.yaml'
    '- 1'           || ':1:1  is not a learner set: it has no keys; start from missions/learners/default.yaml'
    'skills: *all'  || ':1:9  `*all` is an alias, which a learner set may not use; write the value out'
    'skills: &a []' || ':1:9  `&a` is an anchor, which a learner set may not use; remove it'
  }

  def "the shipped set #name can be read, and is like no other"() {
    given:
    def set = (sets.read(SHIPPED.resolve("${name}.yaml")) as YamlReading.Good<LearnerSet>).value()

    expect:
    set.skills().size() == skills
    set.skills().count { it.needs() } == needing

    where:
    name         || skills | needing
    'default'    || 8      | 6
    'deep_chain' || 7      | 6
    'forgetful'  || 16     | 0
    'guessers'   || 10     | 8
    'unequal'    || 9      | 6
  }

  def "the set that the guide shows is fine"() {
    given:
    def guide = Files.readString(SHIPPED.resolve('../../docs/lab.md'))
    def sample = (guide =~ /(?ms)^```yaml\n(.*?)^```$/).collect { it[1] as String }

    expect:
    sample.size() == 1
    good(sample.first()).skills()*.name() == ['lists', 'sorting']
  }

  def "the guide names every key and every default"() {
    given:
    def guide = Files.readString(SHIPPED.resolve('../../docs/lab.md'))
    def defaults = { String... keys ->
      (guide =~ /(?m)^\|.*`${keys[0]}.*\| ([^|]*) \|[^|]*\|$/)[0][1] as String
    }

    expect:
    defaults(key) == values

    where:
    key          || values
    'tasks`'     || '2000'
    'mastery'    || '0.6, 0.8'
    'wasted'     || '0.95, 0.05'
    'answers'    || '0.02, 0.05'
    'lead'       || '1'
    'transfer'   || '0.2'
    'start'      || '-2.5, 0.5'
    'learning'   || '0.3, 0, 1.2, 0.5'
    'half_life'  || '100, 0.5, 0.4, 2'
  }

  def "every shipped set is in the table above"() {
    expect:
    Files.list(SHIPPED).withCloseable { it.toList() }*.fileName*.toString().toSorted() ==
        ['deep_chain.yaml', 'default.yaml', 'forgetful.yaml', 'guessers.yaml', 'learners.schema.json', 'unequal.yaml']
  }

  def "the schema for editors is the one the reader uses"() {
    expect:
    Files.readString(SHIPPED.resolve('learners.schema.json')) ==
        LearnerSets.getResource('learners.schema.json').getText('UTF-8')
  }

  private LearnerSet good(String text) {
    def reading = sets.read('small.yaml', text)
    assert reading instanceof YamlReading.Good
    reading.value()
  }

  private String bad(String text) {
    headline(sets.read('small.yaml', text))
  }

  private static String headline(YamlReading<LearnerSet> reading) {
    assert reading instanceof YamlReading.Bad
    assert reading.problems().size() == 1: Problems.render(reading.problems())
    reading.problems().first().headline()
  }
}
