package dev.etude.sandbox.internal.host

import dev.etude.sandbox.Limits
import dev.etude.sandbox.Program
import dev.etude.sandbox.Trained
import dev.etude.sandbox.WorkerCache
import dev.etude.sandbox.internal.wire.Reply
import dev.etude.sandbox.internal.wire.Request
import java.time.Duration
import java.util.concurrent.locks.LockSupport
import spock.lang.AutoCleanup
import spock.lang.Specification
import spock.lang.Timeout
import spock.util.concurrent.PollingConditions

@Timeout(120)
class LendingIT extends Specification {

  static final Duration PATIENCE = Duration.ofSeconds(60)
  static final PollingConditions WAITING = new PollingConditions(timeout: 30, initialDelay: 0, delay: 0.02)

  def options = Trained.OPTIONS.withWorkers(2).withSpares(0)

  @AutoCleanup
  WorkerPool pool = new WorkerPool(new Launcher(WorkerCache.of(options).command(), options.cache().get(),
  options.confinement()), options)

  private static String heard(Conversation conversation) {
    ((Reply.Done) conversation.hear(PATIENCE)).execution().output().stdout()
  }

  private String answer(String word) {
    pool.converse(Limits.DEFAULT, PATIENCE).withCloseable {
      it.say(new Request.Run(new Program("print('$word')"), Limits.DEFAULT))
      heard(it)
    }
  }

  def "a worker that has ended its work is not lent before its caller has heard of it"() {
    given:
    2.times { answer('warm') }
    def slow = pool.converse(Limits.DEFAULT, PATIENCE)
    slow.say(new Request.Run(new Program('print("slow")'), Limits.DEFAULT))

    expect: "others get answers of their own, although its worker is done before theirs"
    ['a', 'b', 'c', 'd'].every { answer(it) == "$it\n" }
    heard(slow) == 'slow\n'

    cleanup:
    slow.close()
  }

  def "of two that wait, the worker that served last serves next"() {
    given:
    def first = pool.converse(Limits.DEFAULT, PATIENCE)
    def second = pool.converse(Limits.DEFAULT, PATIENCE)
    [first, second].each {
      it.say(new Request.Run(new Program('print(1)'), Limits.DEFAULT))
      heard(it)
    }
    first.close()
    WAITING.eventually { assert pool.@ready.size() == 1 }
    second.close()

    expect:
    (1..5).every {
      WAITING.eventually { assert pool.@ready.size() == 2 }
      pool.converse(Limits.DEFAULT, PATIENCE).withCloseable {
        it.say(new Request.Run(new Program('print(1)'), Limits.DEFAULT))
        heard(it) == '1\n' && it.@worker == second.@worker
      }
    }
  }

  def "where workers were killed before they were ready, the next call tries again"() {
    when: "no worker ever gets ready"
    def deadline = System.nanoTime() + 20_000_000_000L
    def killed = [] as Set
    while (killed.size() < 4 && System.nanoTime() < deadline) {
      pool.pids().each { pid ->
        if (killed.add(pid)) {
          ProcessHandle.of(pid).ifPresent { it.destroyForcibly() }
        }
      }
      LockSupport.parkNanos(1_000_000)
    }

    then:
    pool.converse(Limits.DEFAULT, PATIENCE).withCloseable {
      it.say(new Request.Run(new Program('print(1)'), Limits.DEFAULT))
      heard(it) == '1\n'
    }
  }
}
