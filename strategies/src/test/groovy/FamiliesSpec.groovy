import dev.etude.dsl.family.Family
import dev.etude.dsl.task.Task
import dev.etude.sandbox.Tests
import spock.lang.Shared

/** What holds for every shipped family, at every level. */
class FamiliesSpec extends ShippedFamilies {

  static final List<Long> SEEDS = (1L..8L).toList()

  /** The tasks of a family by their seeds, one of each level: posed once, looked at by many. */
  @Shared
  Map<String, Map<Long, List<Task>>> tasks = [:]

  def "#name counts for #skill"() {
    expect:
    family(name).skills().first() == skill

    where:
    name << FAMILIES.keySet()
    skill = FAMILIES[name]
  }

  def "#name poses tasks at ten levels, with enough examples, tests and decoys"() {
    given:
    def all = posed(name).values().flatten()

    expect:
    all.every { it.examples().size() in 4..10 }
    all.every { cases(it).size() >= 10 }
    all.every { cases(it).count { test -> test.edge() } >= 2 }
    all.every { it.decoys().size() >= 2 }
    all.every { it.decoys()*.code().toSet().size() == it.decoys().size() }
    all.every { !it.goal().contains('null') && it.goal() ==~ /[A-Z`][^\n]*[.)]/ }

    where:
    name << FAMILIES.keySet()
  }

  def "#name poses another task for another seed, and the same for the same"() {
    given:
    def tasksOf = posed(name)

    expect:
    (0..<Family.LEVELS).every { level ->
      tasksOf.values()*.get(level).collect { [it.goal(), it.examples()] }.toSet().size() == SEEDS.size()
    }
    levels(family(name), 3) == tasksOf[3L]

    where:
    name << FAMILIES.keySet()
  }

  def "no family gives its answers away: those of the tests of #name differ"() {
    expect:
    posed(name).values().flatten().every { cases(it)*.expected().toSet().size() > 1 }

    where:
    name << FAMILIES.keySet()
  }

  private Map<Long, List<Task>> posed(String name) {
    tasks.computeIfAbsent(name) { SEEDS.collectEntries { [it, levels(family(name), it)] } }
  }

  private static List<Tests.Case> cases(task) {
    (task.hidden() as Tests.Cases).cases()
  }
}
