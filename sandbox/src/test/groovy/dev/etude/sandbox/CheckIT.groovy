package dev.etude.sandbox

import dev.etude.sandbox.Execution.Exited
import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.Raised
import dev.etude.sandbox.Execution.TimedOut
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Grading by tests that are Python. */
class CheckIT extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(5))

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  Verdict grade(String candidate, String tests) {
    sandbox.grade(candidate, new Tests.Check('solve', tests), LIMITS)
  }

  def "a right candidate passes"() {
    when:
    def verdict = grade('def solve(x, plus=0):\n  print("hi")\n  return x + plus', '''
METADATA = {}

def check(candidate):
    assert candidate(1) == 1
    assert candidate(1, plus=2) == 3
    assert candidate([1], [2]) == [1, 2]
    assert solve("a", "b") == "ab"
    assert candidate.__name__ == "solve"
''')

    then:
    verdict.results() == [new Verdict.Result(false, true, '')]
    verdict.passed()
    verdict.execution() instanceof Finished
    verdict.execution().output().stdout() == 'hi\nhi\nhi\nhi\n'
  }

  def "the line of the tests that failed is the reason: #reason"() {
    when:
    def verdict = grade(candidate, "def check(candidate):\n    assert candidate(1) == 1\n    assert candidate(2) == 2, 'two'\n")

    then:
    verdict.results()*.reason() == [reason]
    !verdict.passed()

    where:
    candidate                                              | reason
    'def solve(x): return 1'                               | "line 3: assert candidate(2) == 2, 'two'"
    'def solve(x): return [][x]'                           | 'raised IndexError: list index out of range at line 2: assert candidate(1) == 1'
    'class E(ValueError): pass\ndef solve(x): raise E("no")' | 'raised ValueError: no at line 2: assert candidate(1) == 1'
    'def solve(x): return (y for y in [])'                 | 'line 2: assert candidate(1) == 1'
    'class A:\n  def __eq__(self, o): return True\ndef solve(x): return A()' | 'raised TypeError: solve returned a A, which is not plain data at line 2: assert candidate(1) == 1'
    'def other(x): return x'                               | "raised NameError: name 'solve' is not defined at line 2: assert candidate(1) == 1"
  }

  def "tests may expect exceptions by their builtin class"() {
    expect:
    grade('class E(KeyError): pass\ndef solve(x): raise E("no")', '''
def check(candidate):
    try:
        candidate(1)
    except LookupError as e:
        assert type(e) is KeyError
    else:
        assert False
''').passed()
  }

  def "an exception that would end an iterator of the tests does not travel as itself: #raised"() {
    expect:
    grade("def solve(x): raise $raised", 'def check(candidate):\n    assert all(map(lambda x: candidate(x) == x, [1, 2]))').results()*.reason() == [
      "raised RuntimeError: $words at line 2: assert all(map(lambda x: candidate(x) == x, [1, 2]))"]

    where:
    raised              | words
    'StopIteration'     | 'solve raised StopIteration'
    'GeneratorExit'     | 'solve raised GeneratorExit'
    'KeyboardInterrupt' | 'solve raised KeyboardInterrupt'
  }

  def "what a candidate yields reaches its tests as an iterator: #returned"() {
    given:
    def tests = new Tests.Check('solve', 'def check(candidate):\n  assert sorted(candidate()) == [1, 2]\n  assert candidate() != [1, 2]')

    expect:
    sandbox.grade("def solve():\n  return $returned", tests, LIMITS).passed()

    where:
    returned << ['(n for n in (1, 2))', 'map(int, "12")', 'range(1, 3)', 'filter(None, [1, 2])', 'reversed([2, 1])',
      '{1: 0, 2: 0}.keys()', '{0: 1, 3: 2}.values()']
  }

  def "what a candidate yields has an end"() {
    given:
    def tests = new Tests.Check('solve', 'def check(candidate):\n  assert next(candidate()) == 0')

    expect:
    sandbox.grade('import itertools\ndef solve():\n  return (n for n in itertools.count())', tests, LIMITS).results()[0].reason() == 'raised TypeError: solve returned a generator, which is not plain data at line 2: assert next(candidate()) == 0'
  }

  def "a candidate reaches neither the frames nor the names of the tests"() {
    expect:
    grade('''
import sys
def solve(x):
    seen = []
    frame = sys._getframe()
    while frame is not None:
        seen += list(frame.f_globals) + list(frame.f_locals)
        frame = frame.f_back
    return "SECRET" in seen or "expected" in seen or "check" in seen
''', '''
SECRET = 3
def check(candidate):
    expected = 4
    assert candidate(1) is False
''').passed()
  }

  def "what a candidate does to its builtins does not reach the tests"() {
    expect:
    grade('import builtins\nbuiltins.len = lambda x: 5\nbuiltins.AssertionError = Exception\ndef abs(x): return 7\ndef solve(x): return x',
      'def check(candidate):\n    assert len([1]) == 1\n    assert abs(-1) == 1\n    assert candidate(3) == 3').passed()
  }

  def "leaving and hanging are never a pass: #candidate"() {
    when:
    def verdict = grade(candidate, 'def check(candidate):\n    try:\n        candidate(1)\n    except BaseException:\n        pass')

    then:
    type.isInstance(verdict.execution())
    verdict.results()*.reason() == [reason]

    where:
    candidate                                  | type     | reason
    'import os\ndef solve(x): os._exit(0)'     | Exited   | 'exited with status 0'
    'import sys\ndef solve(x): sys.exit(0)'    | Exited   | 'exited with status 0'
    'import sys\nsys.exit(0)'                  | Exited   | 'exited with status 0'
    'def solve(x):\n  while True: pass'        | TimedOut | 'timed out after 5000 ms'
    '1 / 0'                                    | Raised   | 'raised ZeroDivisionError: division by zero'
  }

  def "tests without a check fail"() {
    expect:
    grade('def solve(x): return x', 'x = 1').results()*.reason() == ["raised NameError: name 'check' is not defined"]
    grade('def solve(x): return x', 'def check(:').results()*.reason() == ["the tests do not parse: '(' was never closed (line 1)"]
  }
}
