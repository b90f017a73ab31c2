import dev.etude.dsl.family.Family
import dev.etude.dsl.task.Task
import dev.etude.sandbox.BubblewrapOptions
import dev.etude.sandbox.BubblewrapSandbox
import dev.etude.sandbox.GraalPySandbox
import dev.etude.sandbox.Limits
import dev.etude.sandbox.Sandbox
import dev.etude.sandbox.SandboxOptions
import dev.etude.sandbox.Tests
import spock.lang.AutoCleanup
import spock.lang.Shared

/**
 * Runs the references and decoys of the shipped families in the sandbox. So many tasks of each
 * level as the system property {@code etude.instances} says; one, unless said.
 */
class FamiliesIT extends ShippedFamilies {

  static final int INSTANCES = Integer.getInteger('etude.instances', 1)

  @Shared
  @AutoCleanup
  Sandbox graalpy = GraalPySandbox.open(SandboxOptions.DEFAULT)

  /** The fastest there is: all tasks go through it. */
  @Shared
  @AutoCleanup
  Sandbox fastest = BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty
  ? BubblewrapSandbox.open(BubblewrapOptions.DEFAULT) : GraalPySandbox.open(SandboxOptions.DEFAULT)

  def "every reference of #name passes and every decoy fails"() {
    when:
    def problems = (1..Family.LEVELS).collectMany { level ->
      (1..INSTANCES).collectMany { seed -> wrong(family(name).pose(level, seed, "$level-$seed"), fastest) }
    }

    then:
    problems == []

    where:
    name << FAMILIES.keySet()
  }

  def "a task of #name is sound in the tier that missions use unless they name one"() {
    given:
    def level = 1 + Math.floorMod(name.hashCode(), Family.LEVELS)

    expect:
    wrong(family(name).pose(level, 1, "$level-1"), graalpy) == []

    where:
    name << FAMILIES.keySet()
  }

  /** What is wrong with a task: a reference that fails, on examples too, or a decoy that passes. */
  private static List<String> wrong(Task task, Sandbox sandbox) {
    def hidden = task.hidden() as Tests.Cases
    def all = hidden.with(task.examples() + hidden.cases())
    def verdict = sandbox.grade(task.reference(), all, Limits.DEFAULT)
    def failures = verdict.passed() ? []
        : ["$task.id reference: ${verdict.results()*.reason().find()} $task.goal".toString()]
    failures + task.decoys().findAll { sandbox.grade(it.code(), hidden, Limits.DEFAULT).passed() }
        .collect { "$task.id decoy passes, it ${it.mistake()}: $task.goal".toString() }
  }
}
