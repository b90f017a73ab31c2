package dev.etude.sandbox

import dev.etude.sandbox.Execution.Finished
import spock.lang.Requires

@Requires(value = { BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty },
reason = 'bubblewrap or python3 is not installed')
class BubblewrapSharedTestersIT extends SharedTestersSpecification {

  @Override
  Sandbox open() {
    BubblewrapSandbox.open(BubblewrapOptions.DEFAULT)
  }

  def "many gradings in a row, of other limits in between, are all right"() {
    expect:
    (1..120).every { i ->
      def limits = LIMITS.withMemoryBytes((i % 3 == 0 ? 128L : 256L) << 20)
      graded("def check(candidate):\n  assert candidate($i) == ${i + 1}", CANDIDATE, limits).execution() instanceof Finished
    }
  }

  def "sets are in the same order in every process of every server"() {
    given:
    def program = new Program('print({"alpha", "beta", "gamma", "delta"})')

    when:
    def orders = (1..3).collect {
      BubblewrapSandbox.open(BubblewrapOptions.DEFAULT).withCloseable { it.run(program, LIMITS).output().stdout() }
    }

    then:
    orders.toSet().size() == 1
  }

  def "numbers at random are not the same in two programs"() {
    given:
    def program = new Program('import random\nprint(random.random(), random.getrandbits(64))')

    expect:
    (1..5).collect { sandbox.run(program, LIMITS).output().stdout() }.toSet().size() == 5
  }

  def "a program that may fork gets what modules do after a fork"() {
    given:
    def program = new Program('''
import os, random
read, write = os.pipe()
if os.fork() == 0:
  os.write(write, repr(random.random()).encode())
  os._exit(0)
os.wait()
print(float(os.read(read, 100)) != random.random())
''')

    expect:
    sandbox.run(program, LIMITS.withProcesses(4)).output().stdout() == 'True\n'
  }
}
