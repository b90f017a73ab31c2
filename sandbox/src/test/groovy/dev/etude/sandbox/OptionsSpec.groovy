package dev.etude.sandbox

import dev.etude.sandbox.internal.host.WorkerClassPath
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import spock.lang.Specification
import spock.lang.TempDir

/** What can be asked of a sandbox, and what cannot. */
class OptionsSpec extends Specification {

  @TempDir
  Path folder

  def "a value out of range is refused: #message"() {
    when:
    make.call()

    then:
    def e = thrown(IllegalArgumentException)
    e.message == message

    where:
    make                                                           || message
    ({ SandboxOptions.DEFAULT.withWorkers(0) })                    || 'workers must be in 1 to 256, was 0'
    ({ SandboxOptions.DEFAULT.withMemoryBytes(1) })                || 'memoryBytes must be >= 1 MiB, was 1'
    ({ SandboxOptions.DEFAULT.withProgramsPerWorker(0) })          || 'programsPerWorker must be >= 1, was 0'
    ({ SandboxOptions.DEFAULT.withStartTimeout(Duration.ofSeconds(-1)) }) || 'startTimeout must be >= 0, was PT-1S'
    ({ Limits.DEFAULT.withTime(Duration.ZERO) })                    || 'time must be > 0, was PT0S'
    ({ Limits.DEFAULT.withMemoryBytes(1) })                  || 'memoryBytes must be >= 1 MiB, was 1'
    ({ Limits.DEFAULT.withOutputBytes(-1) })           || 'outputBytes must be >= 0, was -1'
  }

  def "a worker gets the sandbox and the interpreter, and nothing else of the class path"() {
    expect:
    WorkerClassPath.of(['a/sandbox-1.jar', 'a/python-language-25.jar', 'a/truffle-api-25.jar', 'a/groovy-5.jar'].collect { Path.of(it) })*.toString() == [
      'a/sandbox-1.jar', 'a/python-language-25.jar', 'a/truffle-api-25.jar']
  }

  def "where the parts are not found by name, a worker gets the whole class path"() {
    given:
    def path = [Path.of('a/all.jar'), Files.createDirectory(folder.resolve('classes'))]

    expect:
    WorkerClassPath.of(path) == path
  }
}
