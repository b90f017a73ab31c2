package dev.etude.dsl.strict

import dev.etude.dsl.Scripts
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Stepwise

/**
 * Each file below {@code attacks} is one attack; its first line says how it must end, word for word
 * from the beginning. To add one, write it with the verdict you expect.
 */
@Stepwise
class AttacksSpec extends Specification {

  static final Map<String, String> ATTACKS = Questions.texts('attacks')
  /** What is refused for what it says, wherever it says it. */
  static final List<String> SAID = ['casts', 'doors', 'pointers', 'shapes']

  @Shared
  Scripts scripts = new Scripts()
  @Shared
  Map properties = new TreeMap<>(System.properties)
  @Shared
  int metaClasses = metaClasses()

  def "#attack ends as it says"() {
    given:
    def (String first, String text) = ATTACKS[attack].split('\n', 2)

    expect:
    Questions.verdict(scripts, Questions.script(text)).replace('\n', ' ').startsWith(first - '// ')

    where:
    attack << ATTACKS.keySet()
  }

  def "#attack gets no further in the condition of a rule"() {
    given:
    def (String first, String text) = ATTACKS[attack].split('\n', 2)
    def verdict = Questions.verdict(scripts,
      "strategy {\n  practice any when {\n$text\n    true\n  }\n  practice weakest\n}\n")

    expect:
    verdict.startsWith(first.contains('// refused') ? 'refused ' : '')
    !verdict.startsWith('stopped TimedOut')

    where:
    attack << said()
  }

  def "#attack gets no further outside of any block"() {
    given:
    def text = ATTACKS[attack].split('\n', 2)[1]

    expect:
    Questions.verdict(scripts, "$text\nstrategy { practice any }\n").startsWith('refused ')

    where:
    attack << said()
  }

  def "nothing of all this outlives it"() {
    expect:
    scripts.burning() == []
    new TreeMap<>(System.properties) == properties
    metaClasses() == metaClasses
    Thread.allStackTraces.keySet()*.name.every { it != 'script s.groovy' }
    Questions.verdict(scripts, 'strategy { practice weakest }') == 'answers practice graphs'
  }

  private static List<String> said() {
    ATTACKS.keySet().findAll { attack ->
      attack.split('/')[0] in SAID && !(ATTACKS[attack] =~ /(?m)^(strategy|curve|gate|repairs|family) \{/)
    }.toList()
  }

  /** Classes whose methods were changed for all. */
  private static int metaClasses() {
    GroovySystem.metaClassRegistry.iterator().toList().size()
  }
}
