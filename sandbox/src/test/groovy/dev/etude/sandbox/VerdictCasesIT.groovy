package dev.etude.sandbox

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.locks.LockSupport

import spock.lang.Requires
import spock.lang.Specification

class VerdictCasesIT extends Specification {

  def "there are enough attacks"() {
    expect:
    Cases.all().count { !it.name.startsWith('honest_') } >= 100
  }

  def "every case has its verdict in the graalpy tier, and nothing is left of it"() {
    given:
    def before = machine()
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(2))

    when:
    def problems = Cases.problems(sandbox, Tier.GRAALPY)
    sandbox.close()

    then:
    problems == []
    left(before) == before
  }

  @Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
  reason = 'bubblewrap or python3 is not installed')
  def "every case has its verdict in the bubblewrap tier, and nothing is left of it"() {
    given:
    def before = machine()
    def sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(2))
    sandbox.run(Cases.BENIGN, Cases.LIMITS)
    def servers = sandbox.servers()

    when:
    def problems = Cases.problems(sandbox, Tier.BUBBLEWRAP)
    def survivors = sandbox.servers()
    def descriptors = survivors.collect { descriptors(it) }
    sandbox.close()

    then:
    problems == []
    survivors.containsAll(servers)
    descriptors.every { it < 60 }
    left(before) == before
  }

  @Requires(value = { DockerSandbox.missing(DockerOptions.DEFAULT).empty },
  reason = 'no Docker engine with the image etude/python:slim answers; see .ci/docker-engine')
  def "every case has its verdict in the docker tier, and nothing is left of it"() {
    given:
    def before = machine()
    def sandbox = DockerSandbox.open(DockerOptions.DEFAULT.withWorkers(2).withAhead(2))

    when:
    def problems = Cases.problems(sandbox, Tier.DOCKER)
    sandbox.close()

    then:
    problems == []
    left(before) == before
  }

  /** What is left once the last of what ends by itself has ended, in ten seconds at most. */
  private static left(List before) {
    long deadline = System.nanoTime() + 10_000_000_000L
    while (machine() != before && System.nanoTime() < deadline) {
      LockSupport.parkNanos(20_000_000)
    }
    machine()
  }

  private static int descriptors(long server) {
    ProcessHandle.of(server).get().descendants().mapToInt {
      new File("/proc/${it.pid()}/fd").list()?.length ?: 0
    }.max().orElse(0)
  }

  /** What programs could leave behind: processes of this one, and files in the places for them. */
  private static machine() {
    [
      ProcessHandle.current().descendants().filter { it.alive }.count(),
      ['/tmp', '/dev/shm'].collectMany { place ->
        Files.list(Path.of(place)).withCloseable {
          it.filter { it.fileName.toString().contains('left_behind') }.toList()
        }
      }
    ]
  }
}
