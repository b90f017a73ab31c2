import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import dev.etude.sandbox.Tests
import spock.lang.Shared

/** What holds for every shipped family, at every level. */
class FamiliesSpec extends FamilySpecification {

  static final List<Long> SEEDS = (1L..8L).toList()

  /** Family and the skill its tasks count for. */
  static final Map<String, String> FAMILIES = [
      arithmetic: 'numbers', digits: 'numbers', divisors: 'numbers', letters: 'text', words: 'text',
      layout: 'text', selections: 'lists', sequences: 'lists', ordering: 'sorting',
      dictionaries: 'dictionaries', grids: 'grids', pairs: 'pairs', recursion: 'recursion',
      sets: 'sets', brackets: 'stacks', intervals: 'intervals', bits: 'bits', dates: 'dates',
      ciphers: 'encoding', numerals: 'encoding', matrices: 'matrices', robots: 'simulation',
      combinatorics: 'combinatorics', geometry: 'geometry', money: 'money',
      searching: 'searching', graphs: 'graphs', dynamic: 'dynamic_programming',
      statistics: 'statistics', tables: 'tables']

  def "#name counts for #skill"() {
    expect:
    script(name).skills().first() == skill

    where:
    name << FAMILIES.keySet()
    skill = FAMILIES[name]
  }

  def "#name poses tasks at ten levels, with enough examples, tests and decoys"() {
    given:
    def family = script(name)

    when:
    def tasks = SEEDS.collectMany { levels(family, it) }

    then:
    tasks.every { it.examples().size() in 4..10 }
    tasks.every { cases(it).size() >= 10 }
    tasks.every { cases(it).count { test -> test.edge() } >= 2 }
    tasks.every { it.decoys().size() >= 2 }
    tasks.every { it.decoys()*.code().toSet().size() == it.decoys().size() }
    tasks.every { !it.goal().contains('null') && it.goal() ==~ /[A-Z`][^\n]*[.)]/ }

    where:
    name << FAMILIES.keySet()
  }

  def "#name poses another task for another seed, and the same for the same"() {
    given:
    def family = script(name)

    expect:
    (1..Family.LEVELS).every { level ->
      SEEDS.collect { family.pose(level, it, 'x') }.collect { [it.goal(), it.examples()] }.toSet()
          .size() == SEEDS.size()
    }
    levels(family, 3) == levels(family, 3)

    where:
    name << FAMILIES.keySet()
  }

  def "no family gives its answers away: those of the tests of #name differ"() {
    given:
    def family = script(name)

    expect:
    SEEDS.collectMany { levels(family, it) }.every { cases(it)*.expected().toSet().size() > 1 }

    where:
    name << FAMILIES.keySet()
  }

  private static List<Tests.Case> cases(task) {
    (task.hidden() as Tests.Cases).cases()
  }
}
