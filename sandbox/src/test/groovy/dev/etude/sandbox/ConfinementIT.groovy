package dev.etude.sandbox

import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.WorkerLost
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import spock.lang.Requires
import spock.lang.Specification
import spock.util.concurrent.PollingConditions

/** Workers in a cage of the system, and what is left of them. */
class ConfinementIT extends Specification {

  static final Program PROGRAM = new Program('print(1)')

  static boolean bubblewrap() {
    GraalPySandbox.open(SandboxOptions.DEFAULT).withCloseable { it.isolation().layers().contains('no network') }
  }

  @Requires(value = { ConfinementIT.bubblewrap() }, reason = 'bubblewrap and prlimit must be installed and allowed to make namespaces')
  def "a confined worker has no network, no capabilities, and its own processes"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withConfinement(Confinement.REQUIRED))

    when:
    def end = sandbox.run(PROGRAM, Limits.DEFAULT)
    def jvm = ProcessHandle.of(sandbox.workers()[0]).get().descendants().toList().last().pid()
    def status = Files.readAllLines(Path.of("/proc/$jvm/status"))
    def namespaces = ['net', 'pid', 'mnt', 'ipc', 'user'].collect { Files.readSymbolicLink(Path.of("/proc/$jvm/ns/$it")) }
    def ours = ['net', 'pid', 'mnt', 'ipc', 'user'].collect { Files.readSymbolicLink(Path.of("/proc/self/ns/$it")) }

    then:
    end instanceof Finished
    end.isolation().layers().containsAll(['no network', 'read-only files', 'own processes', 'no capabilities'])
    status.find { it.startsWith('CapEff:') } == 'CapEff:\t0000000000000000'
    status.find { it.startsWith('NoNewPrivs:') } == 'NoNewPrivs:\t1'
    namespaces.disjoint(ours)

    cleanup:
    sandbox.close()
  }

  def "an unconfined worker says that it is none, and runs the same programs"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withConfinement(Confinement.NONE))

    when:
    def end = sandbox.run(PROGRAM, Limits.DEFAULT)

    then:
    end.output().stdout() == '1\n'
    end.isolation().line() == 'graalpy in a worker process, not confined because that was not asked for'

    cleanup:
    sandbox.close()
  }

  def "callers take turns, and those beyond the bound are refused at once"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWaiting(1))
    sandbox.run(PROGRAM, Limits.DEFAULT)
    def sleeper = new Program('import time; time.sleep(2)')
    def limits = Limits.DEFAULT.withTime(Duration.ofSeconds(10))

    when:
    def ends = Executors.newFixedThreadPool(3).withCloseable { pool ->
      (1..3).collect { pool.submit({ sandbox.run(sleeper, limits) } as Callable) }*.get()
    }

    then:
    ends.count { it instanceof Finished } == 2
    ends.findAll { it instanceof WorkerLost }*.reason() == ['more than 1 calls wait already']

    cleanup:
    sandbox.close()
  }

  def "a program whose worker is killed under it runs again, and its verdict is right"() {
    given:
    def sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(1).withSpares(1))
    sandbox.run(PROGRAM, Limits.DEFAULT)

    when:
    def end = Executors.newSingleThreadExecutor().withCloseable { pool ->
      def call = pool.submit({ sandbox.run(new Program('import time; time.sleep(1); print(2)'), Limits.DEFAULT.withTime(Duration.ofSeconds(10))) } as Callable)
      Thread.sleep(300)
      sandbox.workers().each { pid -> ProcessHandle.of(pid).ifPresent { it.destroyForcibly() } }
      call.get()
    }

    then:
    end.output().stdout() == '2\n'

    cleanup:
    sandbox.close()
  }

  def "nothing is left of an owner that was killed: no worker, no process of a worker, no folder"() {
    given:
    def before = temporary()
    def owner = new ProcessBuilder([ProcessHandle.current().info().command().get(), '-cp', System.getProperty('java.class.path'), LifecycleIT.Owner.name]).redirectErrorStream(true).start()
    owner.inputReader().readLine()
    def all = owner.descendants().toList()

    expect:
    !all.empty

    when:
    owner.destroyForcibly().waitFor(5, TimeUnit.SECONDS)

    then:
    new PollingConditions(timeout: 5).eventually {
      assert all.every { !it.alive }
    }
    temporary() == before
  }

  private static Set<String> temporary() {
    Files.list(Path.of('/tmp')).withCloseable { it.map { it.fileName.toString() }.filter { it.startsWith('etude') || it.startsWith('polyglot') }.toList() } as Set
  }
}
