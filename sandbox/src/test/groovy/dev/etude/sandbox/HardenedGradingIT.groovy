package dev.etude.sandbox

import dev.etude.sandbox.Execution.Denied
import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.TimedOut
import dev.etude.sandbox.value.PyValues
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Judges, arguments, files and the limits beside time and memory, in real workers. */
class HardenedGradingIT extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  static Tests.Cases cases(Judge judge, boolean keepsArguments, List argument, Object expected) {
    new Tests.Cases('solve', [new Tests.Case([PyValues.of(argument)], PyValues.of(expected), false)], judge, keepsArguments)
  }

  def "order counts unless the task says that it does not"() {
    expect:
    sandbox.grade('def solve(xs): return [3, 1, 2, 1]', cases(new Judge.Compares(0, anyOrder), false, [], expected), LIMITS).passed() == passed

    where:
    anyOrder | expected     || passed
    false    | [1, 1, 2, 3] || false
    true     | [1, 1, 2, 3] || true
    true     | [1, 2, 2, 3] || false
    true     | [1, 2, 3]    || false
  }

  def "a checker accepts each of several right answers, and no other"() {
    given:
    def checker = new Judge.Checker('def accepts(arguments, expected, answer):\n  return sorted(answer) == sorted(arguments[0]) and answer != arguments[0]')

    when:
    def verdict = sandbox.grade("def solve(xs): return $answer", cases(checker, false, [1, 2, 3], null), LIMITS)

    then:
    verdict.passed() == passed
    verdict.results()[0].reason() == reason

    where:
    answer              || passed | reason
    '[3, 1, 2]'         || true   | ''
    '[2, 1, 3]'         || true   | ''
    'xs'                || false  | 'solve([1, 2, 3]) returned [1, 2, 3], which is not accepted'
    'object()'          || false  | 'solve([1, 2, 3]) returned a object, which is not plain data, which no checker can be given'
    '"accepts = True"'  || false  | 'solve([1, 2, 3]) returned \'accepts = True\', which is not accepted'
  }

  def "a checker that fails accepts nothing: #code"() {
    expect:
    !sandbox.grade('def solve(xs): return 1', cases(new Judge.Checker(code), false, [1], 1), LIMITS).passed()

    where:
    code << ['accepts = 1', 'import sys\nsys.exit(0)', 'def accepts(a, e, r): raise ValueError("no")',
      'def accepts(a, e, r): return 1', 'def accepts(a, e, r): import os; os._exit(0)', 'def (']
  }

  def "a call that changes its arguments fails where the task forbids it"() {
    expect:
    sandbox.grade(code, cases(Judge.EXACT, keeps, [3, 1], [1, 3]), LIMITS).passed() == passed

    where:
    code                                   | keeps || passed
    'def solve(xs): xs.sort(); return xs'  | true  || false
    'def solve(xs): xs.sort(); return xs'  | false || true
    'def solve(xs): return sorted(xs)'     | true  || true
  }

  def "each call gets arguments of its own"() {
    given:
    def shared = PyValues.of([[1]])
    def tests = new Tests.Cases('solve', (1..3).collect { new Tests.Case([shared], PyValues.of(2), false) }, 0)

    expect:
    sandbox.grade('def solve(xs): xs.append(0); return len(xs)', tests, LIMITS).passed()
  }

  def "files go in and come out"() {
    when:
    def end = sandbox.run(new Program('''import os
text = open("in/a.txt").read()
os.makedirs("out")
open("out/b.txt", "w").write(text * 2)
os.remove("in/a.txt")
''', '', ['in/a.txt': Content.of('one')]), LIMITS)

    then:
    end instanceof Finished
    end.files() == ['out/b.txt': Content.of('oneone')]
  }

  def "files keep to their limits"() {
    expect:
    sandbox.run(new Program(source, '', files), LIMITS.withFiles(3).withFileBytes(1000)).with {
      it instanceof Denied || it.output().stdout() == 'no room\n'
    }

    where:
    source                                                                                          | files
    'try:\n  with open("a", "wb") as f: f.write(b"x" * 1001)\nexcept OSError: print("no room")'                  | [:]
    'try:\n  for i in range(9): open(str(i), "w").close()\nexcept OSError: print("no room")'        | [:]
    'pass'                                                                                          | ['a': Content.of('x' * 1001)]
    'pass'                                                                                          | ['a': Content.of(''), 'b': Content.of(''), 'c/d': Content.of('')]
  }

  def "a program has a limit on its processor time, and may sleep longer"() {
    when:
    def busy = sandbox.run(new Program('while True: pass'), LIMITS.withCpuTime(Duration.ofSeconds(1)))
    // It comes to a worker that is cold, which costs a second of a processor where the machine is busy.
    def asleep = sandbox.run(new Program('import time; time.sleep(3.2)'), LIMITS.withCpuTime(Duration.ofSeconds(3)))

    then:
    busy instanceof TimedOut
    busy.limit() == Duration.ofSeconds(1)
    busy.cpuTime() >= Duration.ofSeconds(1)
    asleep instanceof Finished
  }

  def "a source that is too long is refused before it comes near a worker"() {
    when:
    def end = sandbox.run(new Program('#' + 'é' * 600), LIMITS.withSourceBytes(1000))

    then:
    end instanceof Denied
    end.what() == 'have a source of 1201 bytes, with a limit of 1000'
  }

  def "every cheat fails, and the honest answer passes"() {
    expect:
    Canaries.problem(sandbox).empty
  }

  def "tests that reach out get a context of their own, and leave nothing to the next"() {
    given:
    def patching = new Tests.Check('solve', 'import builtins, math\nbuiltins.secret = 1\nmath.pi = 3\ndef check(candidate): assert candidate() == 1')
    def plain = new Tests.Check('solve', 'left = 1\ndef check(candidate): assert candidate() == 1')
    def looking = new Tests.Check('solve', 'import math\ndef check(candidate):\n  try:\n    left\n  except NameError:\n    pass\n  else:\n    assert False\n  try:\n    secret\n  except NameError:\n    assert math.pi > 3.1\n  else:\n    assert False')
    def answer = 'def solve(): return 1'

    expect:
    [patching, plain, looking, plain, looking].every { sandbox.grade(answer, it, LIMITS).passed() }
  }

  def "the result says what kept the program in"() {
    when:
    def end = sandbox.run(new Program('pass'), LIMITS)

    then:
    end.isolation() == sandbox.isolation()
    end.isolation().line().startsWith('graalpy in a worker process, ')
  }
}
