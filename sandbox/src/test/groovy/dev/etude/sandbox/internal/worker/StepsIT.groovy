package dev.etude.sandbox.internal.worker

import dev.etude.sandbox.Limits
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicBoolean
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Timeout

/** The count of steps, where guests are at work side by side. */
@Timeout(120)
class StepsIT extends Specification {

  static final String PROGRAM = 'total = 0\nfor i in range(2000):\n    total += i\n'

  @Shared
  @AutoCleanup
  Interpreter interpreter = new Interpreter()

  def "what another guest does meanwhile is not counted"() {
    given:
    long alone = steps()
    def began = new CountDownLatch(1)
    def over = new AtomicBoolean()
    def other = GuestThreads.start {
      def guest = interpreter.newGuest()
      while (!over.get()) {
        // As a named tuple of the library does: code that comes from no file.
        guest.parse('n = eval("sum(i for i in range(100))")', Guest.PROGRAM).executeVoid()
        began.countDown()
      }
      guest.close()
    }
    began.await()

    expect:
    alone > 2000
    (1..5).collect { steps() } == [alone] * 5

    cleanup:
    over.set(true)
    other.join()
  }

  def "a module counts the same whether it was loaded ahead or not: #module"() {
    expect:
    steps("import $module\n", module) == steps("import $module\n")

    where:
    module << ['collections', 'dataclasses', 'functools', 're', 'typing']
  }

  private long steps(String program = PROGRAM, String ahead = '') {
    def guest = interpreter.newGuest()
    if (ahead) {
      guest.load(ahead)
    }
    guest.begin(Limits.DEFAULT)
    interpreter.countFromZero()
    guest.parse(program, Guest.CANDIDATE).executeVoid()
    interpreter.pause()
    guest.close()
    interpreter.steps()
  }
}
