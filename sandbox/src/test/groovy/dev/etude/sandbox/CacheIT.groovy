package dev.etude.sandbox

import dev.etude.sandbox.Execution.Finished
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Stepwise
import spock.lang.TempDir

/** The AOT cache of the workers: made once, used when it is valid, ignored when it is not. */
@Stepwise
class CacheIT extends Specification {

  @TempDir
  @Shared
  Path folder

  SandboxOptions options = SandboxOptions.DEFAULT.withCache(folder)

  Execution firstProgram() {
    GraalPySandbox.open(options).withCloseable { it.run(new Program('print(1)'), Limits.DEFAULT) }
  }

  def "workers start without a cache that was not made"() {
    expect:
    !WorkerCache.of(options).trained()
    firstProgram() instanceof Finished
  }

  def "training makes the cache, and workers start from it"() {
    when:
    WorkerCache.of(options).train()

    then:
    WorkerCache.of(options).trained()
    firstProgram().output().stdout() == '1\n'
    Files.list(folder).withCloseable { it.map { it.fileName.toString() }.toList() }.every { it ==~ /library-[0-9a-f]{16}|(worker|classes)-[0-9a-f]{16}.*\.(aot|jar)/ }
  }

  def "a damaged cache is ignored"() {
    given:
    def file = Files.list(folder).withCloseable { it.filter { it.toString().endsWith('.aot') }.findFirst().get() }
    Files.write(file, 'nonsense'.bytes)

    expect:
    firstProgram().output() == new Execution.Output('1\n', '', false)
  }

  def "options without a folder have no cache"() {
    when:
    WorkerCache.of(SandboxOptions.DEFAULT)

    then:
    def e = thrown(IllegalArgumentException)
    e.message == 'options.cache must name a folder, was empty'
  }
}
