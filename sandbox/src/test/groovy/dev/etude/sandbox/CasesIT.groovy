package dev.etude.sandbox

import dev.etude.sandbox.Execution.Exited
import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.Raised
import dev.etude.sandbox.Execution.TimedOut
import dev.etude.sandbox.value.PyValues
import dev.etude.sandbox.value.Tuple
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Grading by calls with known answers. */
class CasesIT extends Specification {

  static final Limits LIMITS = Limits.DEFAULT

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  static Tests.Case call(List arguments, Object expected, boolean edge = false) {
    new Tests.Case(arguments.collect { PyValues.of(it) }, PyValues.of(expected), edge)
  }

  Verdict grade(String candidate, Tests.Case... cases) {
    sandbox.grade(candidate, new Tests.Cases('solve', cases.toList(), 0), LIMITS)
  }

  def "a right candidate passes every case"() {
    when:
    def verdict = grade('def solve(x):\n  print("hello")\n  return x * 2', call([2], 4), call(['ab'], 'abab', true), call([[1]], [1, 1]))

    then:
    verdict.passed()
    verdict.results()*.edge() == [false, true, false]
    verdict.execution() instanceof Finished
    verdict.steps() == 11
  }

  long steps(String body, int n) {
    def verdict = grade("def solve(n):\n$body", call([n], (0..<n).sum()))
    assert verdict.passed()
    verdict.steps()
  }

  def "steps are the same on each run, and each round counts: #body"() {
    expect:
    steps(body, 10) == steps(body, 10)
    steps(body, 110) - steps(body, 10) == each * 100

    where:
    body                                                                 || each
    '  total = 0\n  for i in range(n): total += i\n  return total'        || 1
    '  total = 0\n  for i in range(n):\n    total += i\n  return total' || 1
    '  total = i = 0\n  while i < n:\n    total += i\n    i += 1\n  return total' || 2
    '  return sum([i for i in range(n)])'                                || 2
    '  return sum(i for i in range(n))'                                  || 2
    '  return sum({i: 0 for i in range(n)})'                             || 2
    '  return sum(map(lambda i: i, range(n)))'                           || 2
    '  exec("s = 0\\nfor i in range(n):\\n  s += i", g := {"n": n})\n  return g["s"]' || 1
    '  return sum(range(n))'                                             || 0
  }

  def "a wrong answer, an exception and a right answer are told apart"() {
    when:
    def verdict = grade('''
def solve(x):
  if x == 1: return "one"
  if x == 2: raise ValueError("no\\ntwo")
  if x == 3: return lambda: 0
  return x''', call([1], 1), call([2], 2), call([3], 3), call([4], 4))

    then:
    !verdict.passed()
    verdict.results()*.reason() == ["solve(1) returned 'one', expected 1", 'solve(2) raised ValueError: no two', 'solve(3) returned a function, which is not plain data, expected 3', '']
    verdict.execution() instanceof Finished
  }

  def "types are compared exactly: #returned is not #expected"() {
    when:
    def verdict = grade("def solve():\n  return $returned", call([], expected))

    then:
    verdict.results()*.passed() == [false]
    verdict.results()[0].reason() == "solve() returned $shown, expected ${PyValues.python(PyValues.of(expected))}"

    where:
    returned       | expected        || shown
    '1.0'          | 1               || '1.0'
    'True'         | 1               || 'True'
    '(1, 2)'       | [1, 2]          || '(1, 2)'
    '[1, 2]'       | Tuple.of(1, 2)  || '[1, 2]'
    'frozenset()'  | [] as Set       || 'frozenset()'
    'b"a"'         | 'a'             || "b'a'"
    '[1, (2,)]'    | [1, [2]]        || '[1, (2,)]'
    'range(3)'     | [0, 1, 2]       || 'a range, which is not plain data'
    'bytearray(1)' | [0] as byte[]   || 'a bytearray, which is not plain data'
  }

  def "a candidate that lies about its values fails: #lie"() {
    when:
    def verdict = grade(candidate, call([], 5))

    then:
    verdict.results()*.reason() == [reason]

    where:
    lie              | candidate || reason
    'equal to all'   | 'class A:\n  def __eq__(self, other): return True\ndef solve(): return A()'                      || 'solve() returned a A, which is not plain data, expected 5'
    'class within'   | 'def solve():\n  class A: pass\n  return A()'                                                          || 'solve() returned a A, which is not plain data, expected 5'
    'error within'   | 'def solve():\n  class E(Exception): pass\n  raise E("no")'                                            || 'solve() raised E: no'
    'subclass'       | 'class A(int):\n  def __eq__(self, other): return True\ndef solve(): return A(4)'                || 'solve() returned 4, expected 5'
    'overridden'     | 'class A(int):\n  def __pos__(self): return 5\n  __int__ = __index__ = __pos__\ndef solve(): return A(4)' || 'solve() returned 4, expected 5'
    'named int'      | 'def solve(): return type("int", (str,), {"__module__": "builtins"})("5")'                       || "solve() returned '5', expected 5"
    '__class__'      | 'class A:\n  __class__ = property(lambda self: int)\n  def __index__(self): return 5\ndef solve(): return A()' || 'solve() returned a A, which is not plain data, expected 5'
    'metaclass'      | 'class M(type):\n  def __eq__(self, other): return True\n  def __hash__(self): return hash(int)\nclass A(int, metaclass=M): pass\ndef solve(): return A(4)' || 'solve() returned 4, expected 5'
    'false ancestry' | 'class M(type):\n  __mro__ = (int, object)\n  def mro(cls): return [cls, object]\nclass A(metaclass=M): pass\ndef solve(): return A()' || 'solve() returned a A, which is not plain data, expected 5'
    'builtins gone'  | 'import builtins\nbuiltins.type = lambda *a: int\nbuiltins.isinstance = lambda *a: True\nbuiltins.len = lambda x: 1\nclass A(int): pass\ndef solve(): return A(4)' || 'solve() returned 4, expected 5'
  }

  def "a value of a derived type is what it holds: #returned"() {
    expect:
    grade("from collections import *\nimport enum\nclass Color(enum.IntEnum): RED = 5\nclass Words(list): pass\nclass Text(str): pass\ndef solve():\n  return $returned", call([], expected)).passed()

    where:
    returned                                    | expected
    'Counter("aab")'                            | [a: 2, b: 1]
    'OrderedDict(a=1)'                          | [a: 1]
    'defaultdict(list, {1: [2]})'               | [1: [2]]
    'namedtuple("P", "x y")(1, 2)'              | Tuple.of(1, 2)
    'Color.RED'                                 | 5
    'Words([Text("a"), Words()])'               | ['a', []]
    'type("Ratio", (float,), {})(-0.5)'         | -0.5d
    'type("Bag", (set,), {})([1])'              | [1] as Set
    'type("Octets", (bytes,), {})(b"a")'        | [97] as byte[]
  }

  def "a hang ends the grading, and later cases are not reached"() {
    when:
    def verdict = grade('def solve(x):\n  while x == 2: pass\n  return x', call([1], 1), call([2], 2), call([3], 3))

    then:
    verdict.execution() instanceof TimedOut
    verdict.results()*.reason() == ['', 'solve(2) timed out after 2000 ms', 'not reached']
    verdict.execution().elapsed() < Duration.ofSeconds(3)
  }

  def "leaving is never a pass: #leave"() {
    when:
    def verdict = grade("import sys, os\ndef solve():\n  $leave", call([], null))

    then:
    !verdict.passed()
    verdict.execution() instanceof Exited
    verdict.results()*.reason() == ['solve() exited with status 0']

    where:
    leave << ['sys.exit(0)', 'os._exit(0)', 'raise SystemExit']
  }

  def "a candidate that does not load fails every case"() {
    when:
    def verdict = grade('x = 1 / 0', call([1], 1), call([2], 2))

    then:
    verdict.execution() instanceof Raised
    verdict.results()*.reason() == ['solve(1) raised ZeroDivisionError: division by zero', 'not reached']
  }

  def "a candidate without the function fails every case"() {
    expect:
    grade('def other(): pass', call([1], 1)).results()*.reason() == ["solve(1) raised NameError: name 'solve' is not defined"]
    grade('solve = 3', call([1], 1)).results()*.reason() == ["solve(1) raised TypeError: 'int' object is not callable"]
  }

  def "values keep their types on the way in and out: #value"() {
    when:
    def verdict = sandbox.grade('def solve(x):\n  return x', new Tests.Cases('solve', [call([value], value)], 0), LIMITS)

    then:
    verdict.results()*.reason() == ['']

    where:
    value << [1, -1, 2G**70, -(2G**5000), 1.5d, Double.NaN, Double.POSITIVE_INFINITY, true, null, 'é漢😀', '\ud800x', [0, 255] as byte[], [1, [2, []]],
      Tuple.of(1, Tuple.of()), [1, 'a'] as Set, [:], [a: 1, (Tuple.of(1)): [2]], new dev.etude.sandbox.value.PyValue.Complex(1, -0.5d), new dev.etude.sandbox.value.PyValue.FrozenSetOf([PyValues.of(1)])]
  }
}
