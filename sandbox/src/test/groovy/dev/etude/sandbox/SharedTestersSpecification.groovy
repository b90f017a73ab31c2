package dev.etude.sandbox

import dev.etude.sandbox.Execution.TimedOut
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Tests that plainly change nothing run where others ran before them; nothing of those is there. */
abstract class SharedTestersSpecification extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(20))
  static final String CANDIDATE = 'def solve(n): return n + 1'
  static final String PLAIN = 'def check(candidate):\n  assert candidate(1) == 2\n  assert len([1, 2]) == 2'

  @Shared
  @AutoCleanup
  Sandbox sandbox

  abstract Sandbox open()

  def setupSpec() {
    sandbox = open()
  }

  protected Verdict graded(String tests, String candidate = CANDIDATE, Limits limits = LIMITS) {
    sandbox.grade(candidate, new Tests.Check('solve', tests), limits)
  }

  def "a name of one test is not there for the next"() {
    when:
    def first = graded('secret = 42\ndef check(candidate):\n  global more\n  more = 1\n  assert candidate(1) == 2')
    def second = graded('def check(candidate):\n  assert secret == 42')
    def third = graded('def check(candidate):\n  assert more == 1')

    then:
    first.passed()
    second.results()[0].reason().startsWith("raised NameError: name 'secret' is not defined")
    third.results()[0].reason().startsWith("raised NameError: name 'more' is not defined")
  }

  def "what tests do to their interpreter is gone with it: #harm"() {
    when:
    def before = graded(PLAIN)
    graded("${harm}\n$PLAIN")
    def after = (1..3).collect { graded(PLAIN) }

    then:
    before.passed()
    after.every { it.passed() }

    where:
    harm << [
      'import builtins\nbuiltins.len = lambda xs: 0',
      '__builtins__["len"] = lambda xs: 0',
      'import sys\nsys.setrecursionlimit(30)',
      'import os\nos._exit(0)',
      'import os\nos.write(3, (12).to_bytes(4, "big") + b"Gt\\0\\0\\0\\0abcdef")\nimport builtins\nbuiltins.len = abs',
      'import os\nos.write(3, (1).to_bytes(4, "big") + b"H")\nimport builtins\nbuiltins.len = abs',
      'print("x" * 100000)',
      'import re\nre.compile = None',
      'raise MemoryError',
      'class Odd(int): pass\nlen = Odd',
    ]
  }

  def "each verdict is that of its own tests: #reason"() {
    expect:
    graded(PLAIN).passed()
    graded(tests).results()[0].reason() == reason
    graded(PLAIN).passed()

    where:
    tests                                              | reason
    'def check(candidate):\n  assert candidate(1) == 3' | 'line 2: assert candidate(1) == 3'
    'def check(candidate):\n  candidate("a")'           | 'raised TypeError: can only concatenate str (not "int") to str at line 2: candidate("a")'
    'def check(candidate):\n  [][1]'                    | 'raised IndexError: list index out of range at line 2: [][1]'
  }

  def "tests that never end are late, and the next ones are not"() {
    when:
    def late = graded('def check(candidate):\n  while True:\n    pass', CANDIDATE, LIMITS.withTime(Duration.ofSeconds(1)))

    then:
    late.execution() instanceof TimedOut
    graded(PLAIN).passed()
    graded(PLAIN, CANDIDATE, LIMITS.withTime(Duration.ofSeconds(5))).passed()
  }

  def "a candidate that ends, floods or answers nonsense spoils its own tests only: #end"() {
    expect:
    !graded(PLAIN, end, LIMITS.withTime(Duration.ofSeconds(2))).passed()
    graded(PLAIN).passed()

    where:
    end << [
      'import os\ndef solve(n): os._exit(0)',
      'def solve(n): return "x" * (64 << 20)',
      'def solve(n): return object()',
      'def solve(n):\n  while True: pass',
      'import os\ndef solve(n):\n  os.write(4, b"nonsense" * 10)\n  return 2',
      'def solve(n): raise SystemExit',
    ]
  }

  def "a candidate takes the place of no function that tests rely on"() {
    given: 'one that answers for itself on its wires, if it finds any, and says that it is `abs` and `check`'
    def forger = '''
import os, struct

def abs(x): return 0
def check(candidate): return None
def solve(n): return 40

def text(t): return b"s" + struct.pack(">I", len(t)) + t.encode("utf-16-be")
def frame(body): return struct.pack(">I", len(body)) + body
def word(t): return b"t" + struct.pack(">I", 1) + text(t)

try:
  os.write(4, frame(b"l" + struct.pack(">I", 3) + b"".join(map(text, ["abs", "check", "solve"]))))
  os.write(3, frame(b"A" + word("loaded")))
  while True:
    size = struct.unpack(">I", os.read(4, 4))[0]
    os.read(4, size)
    os.write(4, frame(word("returned")) + frame(b"i" + struct.pack(">I", 1) + bytes(1)))
except Exception:
  pass
'''

    expect:
    !graded('def check(candidate):\n  assert abs(candidate(1) - 2) < 0.5', forger, LIMITS.withTime(Duration.ofSeconds(3))).passed()
    !graded('assert candidate(1) == 2', forger, LIMITS.withTime(Duration.ofSeconds(3))).passed()
    !graded('x = 1', 'def check(candidate): return None\ndef solve(n): return 40').passed()
  }
}
