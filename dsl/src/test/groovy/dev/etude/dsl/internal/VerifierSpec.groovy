package dev.etude.dsl.internal

import dev.etude.dsl.strategy.StrategyScript
import java.lang.classfile.ClassBuilder
import java.lang.classfile.ClassFile
import java.lang.classfile.CodeBuilder
import java.lang.constant.ClassDesc
import java.lang.constant.ConstantDescs
import java.lang.constant.MethodHandleDesc
import java.lang.constant.DirectMethodHandleDesc
import java.lang.constant.DynamicCallSiteDesc
import java.lang.constant.MethodTypeDesc
import java.util.function.Consumer
import spock.lang.Specification

/** Classes as no compiler of ours writes them, put before the verifier alone. */
class VerifierSpec extends Specification {

  static final String MAIN = 'Script_s'
  static final MethodTypeDesc RUN = MethodTypeDesc.of(ConstantDescs.CD_Object)
  static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void)
  static final ClassDesc SYSTEM = ClassDesc.of('java.lang.System')
  static final ClassDesc CLOSURE = ClassDesc.of('groovy.lang.Closure')
  static final ClassDesc OBJECT = ConstantDescs.CD_Object

  def "an empty script passes"() {
    expect:
    check(classes { }).keySet() == [MAIN] as Set
  }

  def "#word is refused, in whatever class it stands"() {
    when:
    check(classes(code))

    then:
    def refused = thrown(ScriptProblems)
    refused.problems()*.message() == ["`$word` is not available to scripts" as String]

    where:
    word                       | code
    'exit'                     | { CodeBuilder c -> c.iconst_1().invokestatic(SYSTEM, 'exit', MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int)) }
    'getClass'                 | { CodeBuilder c -> c.aload(0).invokevirtual(OBJECT, 'getClass', MethodTypeDesc.of(ConstantDescs.CD_Class)).pop() }
    'evaluate'                 | { CodeBuilder c -> c.aload(0).ldc('1').invokevirtual(ClassDesc.of(MAIN), 'evaluate', MethodTypeDesc.of(OBJECT, ConstantDescs.CD_String)).pop() }
    'getBinding'               | { CodeBuilder c -> c.aload(0).invokevirtual(ClassDesc.of(MAIN), 'getBinding', MethodTypeDesc.of(ClassDesc.of('groovy.lang.Binding'))).pop() }
    'setDelegate'              | { CodeBuilder c -> c.aconst_null().checkcast(CLOSURE).aconst_null().invokevirtual(CLOSURE, 'setDelegate', MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT)) }
    'out'                      | { CodeBuilder c -> c.getstatic(SYSTEM, 'out', ClassDesc.of('java.io.PrintStream')).pop() }
    'Runtime'                  | { CodeBuilder c -> c.ldc(ClassDesc.of('java.lang.Runtime')).pop() }
    'File'                     | { CodeBuilder c -> c.aconst_null().checkcast(ClassDesc.of('java.io.File')).pop() }
    'new java.lang.Thread'     | { CodeBuilder c -> c.new_(ClassDesc.of('java.lang.Thread')).pop() }
    'new java.lang.String'     | { CodeBuilder c -> c.new_(ConstantDescs.CD_String).dup().invokespecial(ConstantDescs.CD_String, '<init>', NOTHING).pop() }
    'new'                      | { CodeBuilder c -> c.loadConstant(9).newarray(java.lang.classfile.TypeKind.INT).pop() }
    'Thread'                   | { CodeBuilder c -> c.loadConstant(9).anewarray(ClassDesc.of('java.lang.Thread')).pop() }
    'synchronized'             | { CodeBuilder c -> c.aload(0).monitorenter() }
    'catch'                    | { CodeBuilder c -> c.trying({ it.nop() }, { it.catchingAll { it.pop() } }) }
    'toString'                 | { CodeBuilder c -> c.aload(0).invokespecial(OBJECT, 'toString', MethodTypeDesc.of(ConstantDescs.CD_String)).pop() }
    'getAt'                    | { CodeBuilder c -> c.aconst_null().aconst_null().invokestatic(ClassDesc.of('org.codehaus.groovy.runtime.DefaultGroovyMethods'), 'getAt', MethodTypeDesc.of(ClassDesc.of('java.util.List'), ClassDesc.of('java.util.Collection'), ConstantDescs.CD_String)).pop() }
    'tick'                     | { CodeBuilder c -> c.invokestatic(ByteTypes.of(Meter), 'tick', NOTHING) }
    'valueOf'                  | { CodeBuilder c -> c.lconst_1().loadConstant(9).invokestatic(ClassDesc.of('java.math.BigDecimal'), 'valueOf', MethodTypeDesc.of(ClassDesc.of('java.math.BigDecimal'), ConstantDescs.CD_long, ConstantDescs.CD_int)).pop() }
    'invoked'                  | { CodeBuilder c -> c.aload(0).invokedynamic(dynamic('invoke', MethodTypeDesc.of(OBJECT, OBJECT), 'invoked')).pop() }
    'Process'                  | { CodeBuilder c -> c.aload(0).invokedynamic(dynamic('cast', MethodTypeDesc.of(ClassDesc.of('java.lang.Process'), OBJECT), '()')).pop() }
  }

  def "#what is refused"() {
    when:
    check([(MAIN): ClassFile.of().build(ClassDesc.of(MAIN), shape as Consumer)])

    then:
    def refused = thrown(ScriptProblems)
    refused.problems()*.message() == ["`$word` is not available to scripts" as String]

    where:
    what               | word                  | shape
    'another parent'   | 'java.lang.Thread'    | { ClassBuilder c -> c.withSuperclass(ClassDesc.of('java.lang.Thread')) }
    'an interface'     | 'java/lang/Runnable'  | { ClassBuilder c -> script(c).withInterfaceSymbols(ClassDesc.of('java.lang.Runnable')) }
    'a finalizer'      | 'finalize'            | { ClassBuilder c -> script(c).withMethodBody('finalize', NOTHING, ClassFile.ACC_PUBLIC) { it.return_() } }
    'a toString'       | 'toString'            | { ClassBuilder c -> script(c).withMethodBody('toString', MethodTypeDesc.of(ConstantDescs.CD_String), ClassFile.ACC_PUBLIC) { it.aconst_null().areturn() } }
    'a native method'  | 'run'                 | { ClassBuilder c -> script(c).withMethod('run', RUN, ClassFile.ACC_PUBLIC | ClassFile.ACC_NATIVE) { } }
    'a locked method'  | 'run'                 | { ClassBuilder c -> script(c).withMethodBody('run', RUN, ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNCHRONIZED) { it.aconst_null().areturn() } }
    'an interface type' | 'the kind of a class' | { ClassBuilder c -> script(c).withFlags(ClassFile.ACC_INTERFACE | ClassFile.ACC_ABSTRACT) }
  }

  def "a class of another name, and bytes that are no class, are refused"() {
    when:
    check(named)

    then:
    thrown(ScriptProblems)

    where:
    named << [
      ['dev.etude.Other': ClassFile.of().build(ClassDesc.of('dev.etude.Other'), { script(it) } as Consumer)],
      [(MAIN): ClassFile.of().build(ClassDesc.of('Script_t'), { script(it) } as Consumer)],
      [(MAIN): [1, 2, 3] as byte[]]]
  }

  def "a script that takes the name of another class is refused"() {
    when:
    Verifier.check(ScriptText.of('s.groovy', ''), new ScriptClasses('groovy.lang.Closure', [:], new TreeMap<>()),
      StrategyScript)

    then:
    def refused = thrown(ScriptProblems)
    refused.problems()*.message() == ['`groovy.lang.Closure` is not available to scripts']
  }

  private static Map<String, byte[]> classes(Closure<?> code) {
    [(MAIN): ClassFile.of().build(ClassDesc.of(MAIN), { ClassBuilder type ->
      script(type).withMethodBody('run', RUN, ClassFile.ACC_PUBLIC) { CodeBuilder body ->
        code(body)
        body.aconst_null().areturn()
      }
    } as Consumer)]
  }

  private static ClassBuilder script(ClassBuilder type) {
    type.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER).withSuperclass(ByteTypes.of(StrategyScript))
  }

  private static DynamicCallSiteDesc dynamic(String name, MethodTypeDesc type, String what) {
    def bootstrap = MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC,
      ClassDesc.of('org.codehaus.groovy.vmplugin.v8.IndyInterface'), 'bootstrap',
      MethodTypeDesc.ofDescriptor('(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;' +
        'Ljava/lang/invoke/MethodType;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;'))
    DynamicCallSiteDesc.of(bootstrap, name, type, what, 0)
  }

  private static Map check(Map<String, byte[]> classes) {
    Verifier.check(ScriptText.of('s.groovy', 'strategy { }'),
      new ScriptClasses(MAIN, classes, new TreeMap<>()), StrategyScript)
  }
}
