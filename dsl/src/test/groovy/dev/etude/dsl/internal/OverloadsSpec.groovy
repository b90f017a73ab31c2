package dev.etude.dsl.internal

import dev.etude.dsl.internal.AllowList.Use
import java.lang.constant.MethodTypeDesc
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification

class OverloadsSpec extends Specification {

  static final Path KNOWN = Path.of(System.getProperty('etude.home'),
    'dsl/src/test/resources/dev/etude/dsl/internal/overloads.txt')

  def "every overload that scripts may call is one somebody has looked at"() {
    given:
    def known = Files.readString(KNOWN).lines().toList()
    def now = overloads()
    Files.writeString(Path.of('target/overloads.txt'), now.join('\n') + '\n')

    expect: 'look at each difference, then copy target/overloads.txt over the known ones'
    now - known == []
    known - now == []
  }

  def "no overload looks into its receiver by reflection, or takes a block for a Java interface"() {
    expect:
    overloads().findAll { it =~ /(getAt|putAt)\((Object|Collection|Iterable),String/ } ==
      ['double  DefaultGroovyMethods.getAt(Object,String)']
    !overloads().any {
      it =~ /\b(Class|Pattern|File|URL|Stream|Function|Predicate|Consumer|Supplier|Comparator|Writer|MetaClass)\b/ &&
        !it.contains('RepairsWords.on(') && !it.contains('ScriptBytecodeAdapter.invokeMethodN(')
    }
  }

  def "what a call is replaced by takes and gives the same"() {
    expect:
    doubled().findAll { Method method ->
      MethodTypeDesc type = Doubles.type(method)
      if (!Modifier.isStatic(method.modifiers)) {
        type = type.insertParameterTypes(0, ByteTypes.of(method.declaringClass))
      }
      Doubles.of(method.name, type) == null
    } == []
    doubled().size() > 30
  }

  private static List<Method> doubled() {
    methods().findAll { bound(it).orElse(null) == Use.DOUBLED }
  }

  private static List<String> overloads() {
    methods().findAll { bound(it).present }.collect { method ->
      "${word(bound(method).get()).padRight(8)}${method.declaringClass.simpleName}." +
        "${method.name}(${takes(method).join(',')})" as String
    }.toSorted().unique()
  }

  private static List<Method> methods() {
    AllowList.INSTANCE.owners().values().collectMany { it.methods.toList() }
      .findAll { AllowList.INSTANCE.owners().containsKey(it.declaringClass.name) && !it.bridge }
  }

  private static Optional<Use> bound(Method method) {
    AllowList.INSTANCE.compiled(method.declaringClass, method.name, takes(method))
  }

  private static List<String> takes(Method method) {
    ByteTypes.simple(Doubles.type(method))
  }

  private static String word(Use use) {
    [(Use.FREE): '', (Use.KEYED): 'keys', (Use.WEIGHED): 'weigh', (Use.MULTIPLIED): 'product',
      (Use.DOUBLED): 'double'][use]
  }
}
