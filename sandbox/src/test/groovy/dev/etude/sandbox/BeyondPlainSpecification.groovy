package dev.etude.sandbox

import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Tests, written as Python, and a candidate that pass each other more than plain data. The same in each tier. */
abstract class BeyondPlainSpecification extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))

  @Shared
  @AutoCleanup
  Sandbox sandbox = open()

  abstract Sandbox open()

  private Verdict grade(String candidate, String tests, String entryPoint = 'solve') {
    def lines = tests.readLines().findAll { it.startsWith('import') || it.startsWith('from') }
    def body = tests.readLines() - lines
    sandbox.grade(candidate, new Tests.Check(entryPoint, (lines + ['def check(candidate):'] + body.collect { "    $it" }).join('\n')), LIMITS)
  }

  def "what the library makes comes back as what it is: #candidate"() {
    expect:
    grade(candidate, tests).results()*.reason() == ['']
    !grade(candidate.replace('5', '6'), tests).passed()

    where:
    candidate                                                                                              | tests
    'from fractions import Fraction\ndef solve(a): return Fraction(a, 5)'                                  | 'from fractions import Fraction\nassert candidate(2) == Fraction(4, 10)\nassert isinstance(candidate(2), Fraction)'
    'from decimal import Decimal\ndef solve(a): return [Decimal(a) + Decimal("0.5")]'                      | 'from decimal import Decimal\nassert candidate("0.2") == [Decimal("0.7")]'
    'from datetime import date, timedelta\ndef solve(y): return date(y, 2, 24) + timedelta(5)'             | 'from datetime import date\nassert candidate(2024) == date(2024, 2, 29) and candidate(2024).weekday() == 3'
    'from datetime import datetime\ndef solve(h): return datetime(2020, 1, 2, h, 5)'                       | 'import datetime\nassert candidate(3) - datetime.datetime(2020, 1, 2, 3, 0) == datetime.timedelta(minutes=5)'
    'from collections import deque\ndef solve(xs): return deque(xs + [5], maxlen=2)'                       | 'from collections import deque\nassert candidate([1, 2]) == deque([2, 5])\nassert candidate([1, 2]).maxlen == 2'
    'from collections import Counter\ndef solve(s): return Counter(s * 5)'                                 | 'assert candidate("aab").most_common(1) == [("a", 10)]\nassert candidate("b")["c"] == 0'
    'from collections import namedtuple\nP = namedtuple("P", "x y")\ndef solve(a): return P(a, 5)'         | 'assert candidate(1) == (1, 5) and candidate(1).y == 5\nx, y = candidate(2)\nassert x == 2'
    'def solve(n): return bytearray(range(n, 5))'                                                          | 'assert candidate(3) == bytearray([3, 4]) == b"\\x03\\x04"'
    'def solve(n): return range(n, 5)'                                                                     | 'assert candidate(2) == range(2, 5) and len(candidate(2)) == 3\nassert candidate(2) != [2, 3, 4]'
    'def solve(k): return {k: 1, 5: 1}.keys()'                                                             | 'assert candidate(1) == {1, 5} and len(candidate(5)) == 1 and 3 not in candidate(4)'
    'def solve(k): return {k: 5}.items()'                                                                  | 'assert dict(candidate(1)) == {1: 5} and (1, 5) in candidate(1)'
    'def solve(n): return {"half": [__import__("fractions").Fraction(n, 5)], "all": (n, None)}'            | 'import fractions\nassert candidate(2) == {"half": [fractions.Fraction(2, 5)], "all": (2, None)}'
    'def solve(xs): return iter(xs + [5])'                                                                 | 'values = candidate([1])\nassert next(values) == 1 and next(values) == 5 and list(values) == []'
  }

  def "what tests give of it arrives as what it is: #candidate"() {
    expect:
    grade(candidate, tests).results()*.reason() == ['']

    where:
    candidate                                               | tests
    'def solve(d): return d.year'                           | 'import datetime\nassert candidate(datetime.date(2024, 1, 2)) == 2024'
    'def solve(q): return q.popleft()'                      | 'from collections import deque\nassert candidate(deque([1, 2])) == 1'
    'def solve(f): return f * 2'                            | 'from fractions import Fraction\nassert candidate(Fraction(1, 2)) == 1'
    'def solve(xs): return next(xs) + sum(xs)'              | 'assert candidate(iter([1, 2, 3])) == 6\nassert candidate(x for x in (1, 2)) == 3'
  }

  def "a function that is returned can be called, and is called where it lives: #candidate"() {
    expect:
    grade(candidate, tests).results()*.reason() == ['']
    !grade(candidate.replace('+', '-'), tests).passed()

    where:
    candidate                                                                                  | tests
    'def solve(a): return lambda b: a + b'                                                     | 'assert candidate(2)(3) == 5\nadd = candidate(1)\nassert [add(n) for n in range(3)] == [1, 2, 3]'
    'def solve():\n  n = 0\n  def count():\n    nonlocal n\n    n = n + 1\n    return n\n  return count' | 'one, other = candidate(), candidate()\nassert (one(), one(), other()) == (1, 2, 1)'
    'def solve(a): return {"add": lambda b: a + b, "name": "x"}'                               | 'assert candidate(2)["add"](3) == 5'
    'def solve(a): return lambda b: lambda c: [a + b + c]'                                     | 'assert candidate(1)(2)(3) == [6]'
    'import functools\ndef add(a, b): return a + b\ndef solve(a): return functools.partial(add, a)' | 'assert candidate(2)(b=3) == 5'
    'def solve(a):\n  def inner(b):\n    if b == 0: raise ValueError("zero")\n    return a + b\n  return inner' | 'assert candidate(1)(1) == 2\ntry:\n    candidate(1)(0)\nexcept ValueError as e:\n    assert str(e) == "zero"\nelse:\n    assert False'
  }

  def "a function that tests give is called where the tests are: #candidate"() {
    expect:
    grade(candidate, tests).results()*.reason() == ['']
    !grade('def solve(*a): return lambda *b: None', tests).passed()

    where:
    candidate                                                                    | tests
    'def solve(f, x): return f(f(x))'                                            | 'assert candidate(lambda v: v * 2, 3) == 12\nassert candidate(lambda v: [v], 1) == [[1]]'
    'def solve(f, xs): return [f(x) for x in xs]'                                | 'seen = []\ndef note(x):\n    seen.append(x)\n    return -x\nassert candidate(note, [1, 2]) == [-1, -2] and seen == [1, 2]'
    'def solve(f, xs): return sorted(xs, key=f)'                                 | 'assert candidate(len, ["bb", "a"]) == ["a", "bb"]\nassert candidate(abs, [-3, 1]) == [1, -3]'
    'def solve(kind, xs): return list(map(kind, xs))'                            | 'assert candidate(int, ["1", "2"]) == [1, 2] and candidate(str.upper, ["a"]) == ["A"]'
    'def solve(f):\n  def twice(*a, **k): return f(*a, **k), f(*a, **k)\n  return twice' | '@candidate\ndef add(a, b=1): return a + b\nassert add(1) == (2, 2) and add(1, b=2) == (3, 3)'
    'def solve(*fs):\n  def composed(x):\n    for f in reversed(fs): x = f(x)\n    return x\n  return composed' | 'assert candidate(lambda x: x + 1, lambda x: x * 2)(5) == 11\nassert candidate()(3) == 3'
    'def solve(f):\n  try: return f(0)\n  except ZeroDivisionError as e: return "none"' | 'assert candidate(lambda x: 1 // x) == "none"\nassert candidate(lambda x: x) == 0'
    'def solve(f): return f'                                                     | 'def mine(x): return x\nassert candidate(mine) is mine\nassert candidate(mine)(3) == 3'
    'def solve(n, back): return 0 if n == 0 else n + back(n - 1)'                | 'def back(n): return candidate(n, back)\nassert candidate(20, back) == 210'
    'def solve(f, kinds):\n  for _ in range(5):\n    try: return f()\n    except kinds: pass' | 'left = [3]\ndef flaky():\n    left[0] -= 1\n    if left[0]: raise ValueError("not yet")\n    return "done"\nassert candidate(flaky, ValueError) == "done"'
    'def solve(f): return f({"k": (1, {2})}, None)'                              | 'from fractions import Fraction\nassert candidate(lambda d, n: [d, n, Fraction(1, 2)]) == [{"k": (1, {2})}, None, Fraction(1, 2)]'
    'class Tree:\n  def __init__(self, v): self.v = v\n  def map(self, f): return Tree(f(self.v))\ndef solve(v): return Tree(v)' | 'assert Tree(2).map(lambda v: v + 1).v == 3\nassert candidate(1).map(str).v == "1"'
    'def solve(f, n): return sum(f(i) for i in range(n))'                        | 'assert candidate(lambda i: i, 2000) == 1999000'
  }

  def "a function of the tests that fails, fails where they can see it"() {
    expect:
    grade('def solve(f): return f(1)', 'try:\n    candidate(lambda x: [][x])\nexcept IndexError:\n    pass\nelse:\n    assert False').passed()
    !grade('def solve(f): return f(1)', 'def f(x): assert x == 2\ncandidate(f)').passed()
    !grade('def solve(f):\n  while True: f(1)', 'candidate(lambda x: x)').passed()
    !grade('def solve(f): return f(lambda: f(lambda: solve(f)))', 'assert candidate(lambda g: g()) == 1').passed()
    !grade('def solve(f): return f(object())', 'assert candidate(lambda g: True)').passed()
  }

  def "calls without end are ended, and nothing of it is left to the next: #candidate"() {
    expect:
    grade(candidate, tests).results()[0].reason().startsWith('raised RecursionError')
    grade('def solve(x): raise ValueError("x")', 'try:\n    candidate(1)\nexcept ValueError as e:\n    assert str(e) == "x"').passed()

    where:
    candidate                                | tests
    'def solve(f, x): return solve(f, f(x))' | 'assert candidate(lambda x: x + 1, 3) == 4'
    'def solve(f, n): return f(n + 1)'       | 'def back(n): return candidate(back, n)\nassert candidate(back, 0) == 1'
  }

  def "a function that returns nothing may change what it was given: #candidate"() {
    expect:
    grade(candidate, tests).results()*.reason() == ['']
    !grade('def solve(*a): pass', tests).passed()

    where:
    candidate                                                       | tests
    'def solve(xs): xs.sort()'                                      | 'xs = [3, 1, 2]\nassert candidate(xs) is None\nassert xs == [1, 2, 3]'
    'def solve(m):\n  for row in m: row.reverse()'                  | 'm = [[1, 2], [3, 4]]\nrow = m[0]\ncandidate(m)\nassert m == [[2, 1], [4, 3]] and row == [2, 1]'
    'def solve(d, k):\n  del d[k]\n  d["new"] = []'                 | 'd = {"a": 1, "b": 2}\ncandidate(d, k="a")\nassert d == {"b": 2, "new": []}'
    'def solve(s): s.add(3)'                                        | 's = {1}\ncandidate(s)\nassert s == {1, 3}'
    'def solve(p): p[0].append(1)'                                  | 'p = ([], 2)\ncandidate(p)\nassert p == ([1], 2)'
    'def solve(q): q.rotate(1)'                                     | 'from collections import deque\nq = deque([1, 2])\ncandidate(q)\nassert list(q) == [2, 1]'
    'class Box:\n  def fill(self, xs): xs.append(1)\ndef solve(xs): Box().fill(xs)' | 'xs = []\nBox().fill(xs)\nassert xs == [1]\ncandidate(xs)\nassert xs == [1, 1]'
  }

  def "one that returns something leaves it as it was, for the answer is what counts"() {
    expect:
    !grade('def solve(xs):\n  xs.clear()\n  return []', 'xs = [2, 1]\nassert candidate(xs) == sorted(xs)').passed()
  }

  def "a class can be what is asked for"() {
    given:
    def stack = 'class Stack:\n  limit = 2\n  def __init__(self): self.items = []\n  def push(self, x): self.items.append(x)\n  def pop(self): return self.items.pop()\n  def __len__(self): return len(self.items)'
    def tests = 's = candidate()\ns.push(1)\ns.push([2])\nassert len(s) == 2 and s.items == [1, [2]]\nassert s.pop() == [2] and s.pop() == 1 and candidate.limit == 2'

    expect:
    grade(stack, tests, 'Stack').results()*.reason() == ['']
    !grade(stack.replace('.pop()', '.pop(0)'), tests, 'Stack').passed()
  }

  def "constants that tests name are those of the candidate"() {
    expect:
    grade('LIMITS: dict = {"most": 3}\ndef solve(x): return min(x, LIMITS["most"])', 'assert candidate(9) == LIMITS["most"] == 3').results()*.reason() == ['']
    !grade('LIMIT = object()\ndef solve(x): return 1', 'assert LIMIT').passed()
    grade('LIMIT = [object()]\ndef solve(x): return 1', 'assert LIMIT').results()[0].reason().startsWith("raised NameError: name 'LIMIT' is not defined")
    !grade('abs = 5\ncheck = 6\nmath = 7\ndef solve(x): return 1', 'import math\nassert abs(-1) == candidate(0) and math.pi == 7').passed()
  }

  def "what is made elsewhere is no way to lie: #candidate"() {
    when:
    def verdict = grade(candidate, 'import os\nassert candidate(1) == 1\nassert os')

    then:
    !verdict.passed()
    !verdict.results()[0].reason().empty

    where:
    candidate << [
      'def solve(x): return lambda *a: True',
      'class Any(tuple):\n  _fields = ("x, y=__import__(\'os\')._exit(0)",)\n  __eq__ = lambda a, b: True\ndef solve(x): return Any([1])',
      'class Fraction:\n  __module__ = "fractions"\n  numerator, denominator = 1, 0\n  __eq__ = lambda a, b: True\ndef solve(x): return Fraction()',
      'class range:\n  __module__ = "builtins"\n  start, stop, step = 0, 10 ** 18, 1\ndef solve(x): return range()',
      'class range:\n  __module__ = "builtins"\n  start, stop, step = 0, 10, 0\ndef solve(x): return range()',
      'class bytearray:\n  __module__ = "builtins"\n  def __bytes__(self): return b"1"\n  __eq__ = lambda a, b: True\ndef solve(x): return bytearray()',
      'class date:\n  __module__ = "datetime"\n  year = month = day = 99\n  __eq__ = lambda a, b: True\ndef solve(x): return date()',
      'class Meta(type):\n  __module__ = property(lambda c: 1 / 0)\nclass A(metaclass=Meta): pass\ndef solve(x): return A()',
      'class Meta(type):\n  __module__ = property(lambda c: exit(0))\nclass A(metaclass=Meta): pass\ndef solve(x): return A()',
      'def solve(x):\n  a = []\n  a.append((a, {1}, object()))\n  return a',
    ]
  }
}
