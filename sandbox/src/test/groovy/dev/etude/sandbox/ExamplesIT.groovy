package dev.etude.sandbox

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import javax.tools.ToolProvider
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

/** The examples of the README and of the guide to the library do what they say. */
@Timeout(240)
class ExamplesIT extends Specification {

  static final Path HOME = Path.of(System.getProperty('etude.home'))

  @TempDir
  Path folder

  def "#name of #page compiles and prints what stands below it"() {
    given:
    def file = Files.writeString(folder.resolve("${name}.java"), code)
    def errors = new ByteArrayOutputStream()

    when:
    def compiled = ToolProvider.systemJavaCompiler.run(null, null, errors, '-d', folder.toString(),
      '-cp', System.getProperty('java.class.path'), file.toString())

    then:
    errors.toString() == ''
    compiled == 0

    when:
    def java = ProcessHandle.current().info().command().get()
    def (out, err) = ['out', 'err'].collect { folder.resolve(it).toFile() }
    def process = new ProcessBuilder(java, '--enable-native-access=ALL-UNNAMED', '-cp',
      "$folder$File.pathSeparator${System.getProperty('java.class.path')}".toString(), name)
      .redirectOutput(out).redirectError(err).start()

    then:
    process.waitFor(100, TimeUnit.SECONDS)
    out.text == output || err.text == ''
    out.text == output

    where:
    [page, name, code, output] << examples()
  }

  def "the example of the README has 15 lines"() {
    expect:
    examples().find { it[0] == 'sandbox/README.md' }[2].readLines().findAll { !it.blank }.size() == 15
  }

  static List<List> examples() {
    ['sandbox/README.md', 'docs/sandbox-as-a-library.md'].collectMany { page ->
      (Files.readString(HOME.resolve(page)) =~ /(?ms)^```java\n(.*?)^```\n\n```text\n(.*?)^```$/).collect {
        [page, (it[1] =~ /(?m)^class (\w+)/)[0][1], it[1], it[2]]
      }
    }
  }
}
