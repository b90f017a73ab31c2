package dev.etude.sandbox

import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.WorkerLost
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import spock.lang.Specification
import spock.util.concurrent.PollingConditions

/** Workers come, are replaced, and go with their owner. */
class LifecycleIT extends Specification {

  static final Program PROGRAM = new Program('print(1)')

  def "a worker is replaced after its number of programs, and when it is killed from outside"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withProgramsPerWorker(2))

    when:
    def first = pids(sandbox)
    def ends = (1..4).collect { sandbox.run(PROGRAM, Limits.DEFAULT) }
    def gone = !ProcessHandle.of(first[0]).map { it.alive }.orElse(false)
    sandbox.workers().collectMany { ProcessHandle.of(it).stream().toList() }.each {
      it.destroyForcibly()
      it.onExit().get(5, TimeUnit.SECONDS)
    }
    def last = sandbox.run(PROGRAM, Limits.DEFAULT)

    then:
    ends.every { it instanceof Finished }
    gone
    last instanceof Finished

    cleanup:
    sandbox.close()
  }

  def "a call with another memory limit gets a worker with that heap"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS)
    def bomb = new Program('x = bytearray(300 << 20)\nprint(len(x))')
    // A busy machine takes its time to hand out fresh pages.
    def patient = Limits.DEFAULT.withTime(Duration.ofSeconds(30))

    expect:
    sandbox.run(bomb, patient.withMemoryBytes(512 << 20)) instanceof Finished
    sandbox.run(bomb, patient.withMemoryBytes(16 << 20)) instanceof Execution.OutOfMemory

    cleanup:
    sandbox.close()
  }

  def "a second caller gets a worker of its own"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(2))
    def endless = new Program('while True: pass')

    when:
    def ends = Executors.newFixedThreadPool(2).withCloseable { pool ->
      (1..2).collect {
        pool.submit({ sandbox.run(endless, Limits.DEFAULT.withTime(Duration.ofSeconds(20))) } as java.util.concurrent.Callable)
      }.with { calls ->
        new PollingConditions(timeout: 15).eventually { assert sandbox.workers().size() == 2 }
        sandbox.close()
        calls*.get()
      }
    }

    then:
    ends.every { it instanceof WorkerLost }
  }

  def "closing ends every worker, and later calls say so"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(2))
    sandbox.run(PROGRAM, Limits.DEFAULT)
    def workers = pids(sandbox)

    when:
    sandbox.close()
    def end = sandbox.run(PROGRAM, Limits.DEFAULT)

    then:
    !workers.empty
    workers.every { !ProcessHandle.of(it).map { it.alive }.orElse(false) }
    end instanceof WorkerLost
    end.reason() == 'the sandbox is closed'
  }

  def "a worker that cannot be started is a lost worker, with the reason"() {
    given:
    def sandbox = GraalPySandbox.open(SandboxOptions.DEFAULT.withJava(Path.of('/nowhere/java')))

    when:
    def end = sandbox.run(PROGRAM, Limits.DEFAULT)

    then:
    end instanceof WorkerLost
    end.reason() == 'no worker could be started: there is no program /nowhere/java'

    cleanup:
    sandbox.close()
  }

  def "the wait for a worker is bounded"() {
    given:
    def sandbox = GraalPySandbox.open(SandboxOptions.DEFAULT.withStartTimeout(Duration.ofMillis(10)))

    when:
    def end = sandbox.run(PROGRAM, Limits.DEFAULT)

    then:
    end instanceof WorkerLost
    end.reason() == 'no worker was ready within 10 ms'

    cleanup:
    sandbox.close()
  }

  def "calls from many threads share the workers"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(2))

    when:
    def outputs = Executors.newFixedThreadPool(6).withCloseable { pool ->
      (1..12).collect { n -> pool.submit({ sandbox.run(new Program("print($n * $n)"), Limits.DEFAULT).output().stdout() } as java.util.concurrent.Callable) }*.get()
    }

    then:
    outputs == (1..12).collect { "${it * it}\n".toString() }

    cleanup:
    sandbox.close()
  }

  def "no worker outlives an owner that was killed"() {
    given:
    def owner = new ProcessBuilder([ProcessHandle.current().info().command().get(), '-cp', System.getProperty('java.class.path'), Owner.name]).redirectErrorStream(true).start()
    def worker = owner.inputReader().readLine() as long

    expect:
    ProcessHandle.of(worker).map { it.alive }.orElse(false)

    when:
    owner.destroyForcibly().waitFor(5, TimeUnit.SECONDS)

    then:
    new PollingConditions(timeout: 5).eventually {
      assert !ProcessHandle.of(worker).map { it.alive }.orElse(false)
    }
  }

  private static List<Long> pids(Sandbox sandbox) {
    sandbox.run(PROGRAM, Limits.DEFAULT)
    sandbox.workers()
  }

  /** Opens a sandbox, lets an endless program begin, and says which process runs it. */
  static class Owner {

    static void main(String[] arguments) {
      def sandbox = GraalPySandbox.open(Trained.OPTIONS)
      sandbox.run(PROGRAM, Limits.DEFAULT)
      println sandbox.workers()[0]
      sandbox.run(new Program('while True: pass'), Limits.DEFAULT.withTime(Duration.ofMinutes(5)))
    }
  }
}
