package dev.etude.sandbox

import dev.etude.sandbox.Execution.Finished
import dev.etude.sandbox.Execution.Raised
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** A class of the JVM that is first used where no stack is left is broken from then on. */
class StackEndIT extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))
  static final String USES = '''
import csv, io, textwrap, uuid
def uses():
    return (divmod(-7, 3), bytearray(b"ab") + b"c", "\\ufb01".upper(), repr({1: [2.5]}), uuid.UUID(int=5).hex[-1],
            list(csv.reader(io.StringIO('a,"b,c"'))), textwrap.fill("aaa bbb", 4), int("9" * 300) % 97, "%5.2f" % 3.14159)
'''

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS.withWorkers(1).withSpares(0))

  def "what a program uses first at the end of its stack, the next one can still use"() {
    given: 'a program that tries each of them with hardly any stack left, again and again'
    def atTheEnd = USES + '''
tries = 60
def deep():
    global tries
    try:
        deep()
    except RecursionError:
        pass
    if tries:
        tries -= 1
        try:
            uses()
        except Exception:
            pass
deep()
'''
    def benign = USES + 'print(uses())'

    when:
    def end = sandbox.run(new Program(atTheEnd), LIMITS)
    def next = (1..3).collect { sandbox.run(new Program(benign), LIMITS) }

    then: 'it is told what became of it, and never that it was refused something'
    end instanceof Finished || end instanceof Raised && end.type() == 'RecursionError'

    and:
    next.every { it instanceof Finished }
    next*.output()*.stdout().unique() == [
      "((-3, 2), bytearray(b'abc'), 'FI', '{1: [2.5]}', '5', [['a', 'b,c']], 'aaa\\nbbb', 49, ' 3.14')\n"
    ]
  }

  def "a program that comes back from the end of its stack can go on"() {
    when:
    def end = sandbox.run(new Program(USES + '''
def deep(n):
    return deep(n + 1)
try:
    deep(0)
except RecursionError as e:
    print(e, uses()[0])
'''), LIMITS)

    then:
    end instanceof Finished
    end.output().stdout() == 'maximum recursion depth exceeded (-3, 2)\n'
  }
}
