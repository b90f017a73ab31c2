package dev.etude.sandbox

import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** What the syntax tree of a program tells. */
class InspectIT extends Specification {

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  def "a program is looked at, not run"() {
    expect:
    sandbox.inspect('''
import os.path, re
from a.b import c

def f(x):
  # a comment
  if x and y or z:
    for i in x:
      t = 1
  elif x:
    while x: pass
  return [a for a in b if a if b]

class A:
  def g(self):
    return 1
while True: pass
''').facts() == new CodeFacts(['a', 'os', 're'], ['f'], 13, 8, 9, 2, 1)
  }

  def "what is not Python is said to be so: #source"() {
    expect:
    sandbox.inspect(source) == new Inspection.NotPython(message, line, column)

    where:
    source      || message                | line | column
    'def f(:'   || "'(' was never closed" | 1    | 6
    'x = = 1'   || 'invalid syntax'       | 1    | 5
  }

  def "a hostile text does no harm"() {
    when:
    sandbox.inspect('(' * 100_000)
    sandbox.inspect('x' + '+x' * 20_000)
    sandbox.inspect('x\u0000')

    then:
    sandbox.inspect('x = 1') instanceof Inspection.Parsed
  }
}
