package dev.etude.dsl.internal

import dev.etude.dsl.Loading
import dev.etude.dsl.Scripts
import dev.etude.dsl.strategy.Strategy
import dev.etude.memory.Sha256
import java.lang.classfile.ClassFile
import java.lang.classfile.ClassTransform
import java.lang.classfile.CodeBuilder
import java.lang.classfile.CodeElement
import java.lang.classfile.CodeTransform
import java.lang.constant.ClassDesc
import java.lang.constant.ConstantDescs
import java.lang.constant.MethodTypeDesc
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class TamperedCacheSpec extends Specification {

  static final String TEXT = 'strategy {\n  practice weakest\n}\n'

  @TempDir
  Path folder

  def "classes that were changed in the cache, digest and all, can do no more than a script"() {
    given:
    load().require()
    def file = Files.list(folder).withCloseable { it.toList() }.first()
    def kept = ScriptClasses.of(Arrays.copyOfRange(Files.readAllBytes(file), 64, Files.size(file) as int))
    def changed = kept.classes().collectEntries { name, bytes ->
      [name, name == kept.main() ? calling(bytes) : bytes]
    }
    def all = new ScriptClasses(kept.main(), changed, kept.statements()).bytes()

    when:
    Files.write(file, (Sha256.hex(all).bytes.toList() + all.toList()) as byte[])
    def loading = load()

    then:
    loading instanceof Loading.Refused
    loading.problems()*.headline() == ['mine.groovy:1  `setProperty` is not available to scripts']
    System.getProperty('etude.attack') == null
  }

  private Loading<Strategy> load() {
    new Scripts(Optional.of(folder)).load(Strategy.KIND, 'mine.groovy', TEXT)
  }

  /** Its `run` sets a property of the system first. */
  private static byte[] calling(byte[] type) {
    def file = ClassFile.of()
    file.transformClass(file.parse(type), ClassTransform.transformingMethodBodies(
      { it.methodName().stringValue() == 'run' }, new CodeTransform() {

        private boolean begun

        @Override
        void accept(CodeBuilder code, CodeElement element) {
          code.with(element)
          if (!begun && element instanceof java.lang.classfile.instruction.LineNumber) {
            begun = true
            code.ldc('etude.attack').ldc('1').invokestatic(ClassDesc.of('java.lang.System'),
              'setProperty', MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String, ConstantDescs.CD_String))
              .pop()
          }
        }
      }))
  }
}
