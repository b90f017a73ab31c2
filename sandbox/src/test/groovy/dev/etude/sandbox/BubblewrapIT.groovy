package dev.etude.sandbox

import java.nio.file.Files
import java.nio.file.Path

import spock.lang.AutoCleanup
import spock.lang.Requires
import spock.lang.Shared
import spock.lang.Specification
import spock.util.concurrent.PollingConditions

@Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
reason = 'bubblewrap or python3 is not installed')
class BubblewrapIT extends Specification {

  private static final Limits LIMITS = Limits.DEFAULT

  @Shared
  @AutoCleanup
  BubblewrapSandbox sandbox = BubblewrapSandbox.open(BubblewrapOptions.DEFAULT.withWorkers(2))

  def "the time of a program begins with its first line, whenever others come to hear of it"() {
    given:
    def busy = new Program('from time import monotonic_ns as now\nbegan = now()\nwhile now() - began < 3_000_000: pass')

    expect:
    (1..20).collect { sandbox.run(busy, Limits.DEFAULT) }.every {
      it.elapsed().toNanos() > 3_000_000 && it.cpuTime().toNanos() > 0
    }
  }

  def "a program runs to its end, with what it reads and writes"() {
    when:
    def program = new Program('n = int(input())\nprint(n * 2)\nopen("out.txt", "w").write(open("in/a.txt").read())',
    '21', ['in/a.txt': Content.of('given')])
    def end = sandbox.run(program, LIMITS)

    then:
    end.word() == 'finished'
    end.output().stdout() == '42\n'
    end.files().keySet() == ['in/a.txt', 'out.txt'] as Set
    end.files()['out.txt'].text() == 'given'
    end.isolation().line().startsWith('bubblewrap no network, read-only files')
  }

  def "#word for #source"() {
    when:
    def end = sandbox.run(new Program(source), LIMITS)

    then:
    end.word() == word

    where:
    source                                 | word
    'x = 1\ny = x / 0'                     | 'raised'
    'def f(:'                              | 'does_not_parse'
    'x = [0] * 10**9'                      | 'out_of_memory'
    'print("a" * 1000000)'                 | 'output_too_long'
    'import os\nos._exit(0)'               | 'exited'
    'import sys\nsys.exit(3)'              | 'exited'
    'import socket\nsocket.socket()'       | 'denied'
    'open("/etc/hostname", "w")'           | 'denied'
    'import subprocess\nsubprocess.run(["ls"])' | 'denied'
    'while True:\n  pass'                  | 'timed_out'
  }

  def "a candidate is graded by calls, each of which it hears of only after the last answer"() {
    when:
    def verdict = sandbox.grade('def f(a, b):\n  return a + b', new Tests.Cases('f', [
      new Tests.Case([value(1), value(2)], value(3), false),
      new Tests.Case([value('a'), value('b')], value('ab'), false)
    ], 0), LIMITS)

    then:
    verdict.passed()
    verdict.steps() == -1
  }

  def "a candidate that leaves early has not passed"() {
    when:
    def verdict = sandbox.grade('import os\ndef f(a):\n  os._exit(0)',
        new Tests.Cases('f', [new Tests.Case([value(1)], value(1), false)], 0), LIMITS)

    then:
    !verdict.passed()
    verdict.execution() instanceof Execution.Exited
  }

  def "tests that are Python see a candidate through copied values"() {
    when:
    def verdict = sandbox.grade('def f(a):\n  return [a]', new Tests.Check('f',
        "def check(candidate):\n  assert candidate(1) == [1]\n  assert candidate(2) == [$second]"), LIMITS)

    then:
    verdict.passed() == passed
    verdict.execution().word() == 'finished'

    where:
    second | passed
    2      | true
    3      | false
  }

  def "a server that is killed costs no verdict"() {
    given:
    def pids = sandbox.servers()

    when:
    def work = Thread.startVirtualThread {
      Thread.sleep(100)
      pids.each { ProcessHandle.of(it).ifPresent { it.destroyForcibly() } }
    }
    def end = sandbox.run(new Program('import time\ntime.sleep(0.5)\nprint(1)'), LIMITS)
    work.join()

    then:
    end.word() == 'finished'
    !pids.empty
  }

  def "the processes of a server stay on one processor, which is not the other server's"() {
    given:
    def servers = new PollingConditions(timeout: 10)

    expect:
    servers.eventually {
      def processors = sandbox.servers().collect { processorsOf(it) }
      assert processors.size() == 2
      assert processors.every { it ==~ /\d+/ }
      assert processors.toUnique().size() == Math.min(2, Runtime.runtime.availableProcessors())
    }
  }

  private static String processorsOf(long server) {
    ProcessHandle.of(server).get().descendants()
        .map { Path.of('/proc', "${it.pid()}") }
        .filter { Files.readString(it.resolve('comm')).startsWith('python3') }
        .map { (Files.readString(it.resolve('status')) =~ /Cpus_allowed_list:\s*(\S+)/)[0][1] }
        .toList().toUnique().join(' and ')
  }

  def "the source is looked at without running it"() {
    expect:
    sandbox.inspect('import math\ndef f():\n  return 1') instanceof Inspection.Parsed
    sandbox.inspect('def f(') instanceof Inspection.NotPython
  }

  private static value(Object object) {
    dev.etude.sandbox.value.PyValues.of(object)
  }
}
