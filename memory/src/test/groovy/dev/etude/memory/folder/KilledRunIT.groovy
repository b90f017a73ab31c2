package dev.etude.memory.folder

import dev.etude.memory.UnusableRun.InUse
import dev.etude.memory.journal.TraceIds
import java.nio.file.Path
import java.time.InstantSource
import java.util.concurrent.TimeUnit
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

@Timeout(60)
class KilledRunIT extends Specification {

  @TempDir
  Path runs

  def "a run whose process is killed keeps what it said it had done, and is free to go on"() {
    given:
    def folder = runs.resolve('killed')
    def process = new ProcessBuilder(
      "${System.getProperty('java.home')}/bin/java" as String, '-Xmx64m', '-XX:TieredStopAtLevel=1',
      '-cp', System.getProperty('java.class.path'), Writer.name, folder as String)
      .redirectErrorStream(true).start()
    def said = process.inputReader()

    when:
    String line = null
    kill.times { line = said.readLine() }
    RunFolder.open(folder, InstantSource.system())

    then:
    def e = thrown(InUse)
    e.message ==~ /.*killed  is in use by process ${process.pid()} \(started .*Z\); / +
        /stop that first, or give this run another name/

    when:
    process.toHandle().destroyForcibly()
    process.waitFor(10, TimeUnit.SECONDS)
    line = said.readLines().findAll { it ==~ /\d+/ }.with { it ? it.last() : line }
    def run = RunFolder.open(folder, InstantSource.system())
    def ledger = run.ledger(TraceIds.seeded(1))

    then:
    ledger.standing().totals().cycles() >= (line as long)
    ledger.standing().totals().cycles() <= (line as long) + 1
    RunFolder.state(folder).get().totals() == ledger.standing().totals()

    cleanup:
    process.destroyForcibly()
    run?.close()

    where:
    kill << [1, 7, 40]
  }
}
