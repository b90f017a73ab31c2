package dev.etude.sandbox

import java.nio.file.Path

import spock.lang.Specification

class EngineAbsentIT extends Specification {

  def "without the CLI the way out is told"() {
    expect:
    DockerSandbox.missing(DockerOptions.DEFAULT.withDocker(Path.of('/no/docker'))).get() ==
        'there is no program `/no/docker`; install the Docker CLI'
  }

  def "an interpreter that is not there is told with the way out"() {
    expect:
    BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT.withPython(Path.of('/no/python'))).isPresent()
  }
}
