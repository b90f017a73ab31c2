package dev.etude.dsl.reference

import static groovy.lang.Closure.DELEGATE_ONLY

import dev.etude.dsl.Draw
import dev.etude.dsl.ScriptExtensions
import dev.etude.dsl.curve.Curve
import dev.etude.dsl.family.Family
import dev.etude.dsl.gate.Gate
import dev.etude.dsl.internal.ScriptBase
import dev.etude.dsl.repair.Failure
import dev.etude.dsl.repair.Repairs
import dev.etude.dsl.repair.RepairsWords
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Outcome
import dev.etude.memory.Skill
import groovy.transform.stc.ClosureParams
import java.lang.reflect.Method
import java.lang.reflect.Parameter
import spock.lang.Shared
import spock.lang.Specification

/** What editors need to know of the words is there: in {@code etude.gdsl} and at every block. */
class EditorsSpec extends Specification {

  static final KINDS = [Strategy.KIND, Curve.KIND, Gate.KIND, Repairs.KIND, Family.KIND]

  /** Values a block is given, and methods of plain numbers and lists: known by their types. */
  static final List<Class<?>> NO_STEP_LEADS_THERE =
    [Skill, Outcome, Draw, ScriptExtensions] + Failure.permittedSubclasses.toList()

  /** Blocks that are called with what the task says they are. */
  static final List<String> OF_THE_TASK = ['answer']

  @Shared
  List<Map> contributed = contributions()

  def "the entry word of a #kind.word is offered in #kind.folder, and nowhere else"() {
    given:
    def own = "/home/me/strategies/$kind.folder/my_own.groovy"
    def classes = contributed.findAll { own ==~ it.pathRegexp && it.scope == 'script' }
      .collectMany { it.classes }

    expect:
    classes == [kind.base()]
    classes.first().getMethod(kind.word(), Closure)
    contributed.every { it.pathRegexp }

    where:
    kind << KINDS
  }

  def "from the entry words, editors find every other word"() {
    given:
    Set<Class<?>> found = []
    Set<Class<?>> next = contributed.collectMany { it.classes }
    while (found.addAll(next)) {
      next = next.collectMany { type -> type.methods.toList().collectMany { reached(it) } }
    }

    expect:
    ReferencePage.types().findAll { !(it in found) && !(it in NO_STEP_LEADS_THERE) } == []
  }

  def "every kind of failure is offered in repairs, with its class"() {
    expect:
    contributed.findAll { it.ctype == RepairsWords.name }.collectMany { it.variables } ==
      Failure.permittedSubclasses.collect {
        [name: it.simpleName, type: "java.lang.Class<${it.name.replace('$', '.')}>"]
      }
  }

  def "every block of a word says whose words hold in it"() {
    expect:
    blocks().findAll { block ->
      def delegates = block.getAnnotation(DelegatesTo)
      words(block.declaringExecutable)
        ? delegates == null || delegates.strategy() != DELEGATE_ONLY
        : block.getAnnotation(ClosureParams) == null
    }*.toString() == []
  }

  def "every block that is given something says what"() {
    given:
    def docs = new ReferencePage().docs
    def given = blocks().findAll { block ->
      def method = block.declaringExecutable
      docs.method(method.declaringClass, method.name, method.parameterCount).tags()[block.name]
        ?.contains('->') && !(method.name in OF_THE_TASK)
    }

    expect:
    given.findAll { it.getAnnotation(ClosureParams) == null }*.toString() == []
    given.size() == 4
  }

  private static List<Parameter> blocks() {
    ReferencePage.types().collectMany { it.declaredMethods.toList() }
      .collectMany { it.parameters.toList() }.findAll { it.type == Closure }
  }

  private static boolean words(Method method) {
    method.declaringClass.interface || ScriptBase.isAssignableFrom(method.declaringClass)
  }

  /** What a call of a method leads to: what it gives, and whose words hold in its block. */
  private static List<Class<?>> reached(Method method) {
    ([method.returnType] + method.parameters.collect { it.getAnnotation(DelegatesTo)?.value() })
      .findAll { it?.name?.startsWith('dev.etude.') }
  }

  /** Runs the file with stand-ins for what IntelliJ IDEA gives it, and notes what it contributes. */
  private static List<Map> contributions() {
    def all = []
    def loader = EditorsSpec.classLoader
    def idea = new Binding(
      scriptScope: { 'script' },
      context: { Map where -> where },
      findClass: { String name -> Class.forName(name, false, loader) },
      contributor: { Map where, Closure body ->
        def entry = [classes: [], variables: []] + where
        body.delegate = [
          delegatesTo: { Class type -> entry.classes << type },
          variable: { Map it -> entry.variables << it }]
        body.call()
        all << entry
      })
    new GroovyShell(loader, idea).evaluate(loader.getResource('dev/etude/dsl/etude.gdsl').text)
    all
  }
}
