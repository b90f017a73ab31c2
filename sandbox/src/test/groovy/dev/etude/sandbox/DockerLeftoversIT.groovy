package dev.etude.sandbox

import dev.etude.sandbox.internal.cpython.DockerCli
import spock.lang.Requires
import spock.lang.Specification

@Requires(value = { DockerSandbox.missing(DockerOptions.DEFAULT).empty },
reason = 'no Docker engine with the image etude/python:slim answers; see .ci/docker-engine')
class DockerLeftoversIT extends Specification {

  def "no container is left, not even one that was still being made: after #programs programs"() {
    given: "those of other sandboxes, which may be on their way out"
    def before = containers()

    when:
    def own = DockerSandbox.open(DockerOptions.DEFAULT.withWorkers(2).withAhead(2))
    programs.times {
      own.run(new Program('x = 1'), Limits.DEFAULT)
    }
    own.close()
    def deadline = System.nanoTime() + 20_000_000_000L
    def left = containers() - before
    while (left && System.nanoTime() < deadline) {
      left = containers() - before
    }

    then:
    left.empty

    and: "none comes afterwards"
    (containers() - before).empty

    where:
    programs << [0, 0, 0, 1, 2]
  }

  private static List<String> containers() {
    def process = new ProcessBuilder('docker', 'ps', '--all', '--quiet', '--filter', "label=dev.etude.sandbox=${DockerCli.owner()}" as String).start()
    process.inputStream.text.readLines()
  }
}
