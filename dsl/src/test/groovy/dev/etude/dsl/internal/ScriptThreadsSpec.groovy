package dev.etude.dsl.internal

import java.time.Duration
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeoutException
import spock.lang.Specification

class ScriptThreadsSpec extends Specification {

  ScriptThreads threads = new ScriptThreads()

  def "work gives its answer, or what it threw"() {
    expect:
    threads.call('s.groovy', { 42 }, Duration.ofSeconds(5)) == 42

    when:
    threads.call('s.groovy', { throw new IllegalStateException('no') }, Duration.ofSeconds(5))

    then:
    def e = thrown(ExecutionException)
    e.cause.message == 'no'
  }

  def "work that waits instead of running is left behind at ten times its deadline"() {
    given:
    def never = new CountDownLatch(1)
    def start = System.nanoTime()

    when:
    threads.call('s.groovy', { never.await() }, Duration.ofMillis(20))

    then:
    thrown(TimeoutException)
    System.nanoTime() - start >= 200_000_000

    cleanup:
    never.countDown()
  }

  def "a thread that was left behind is named as lost until it ends"() {
    given:
    def never = new CountDownLatch(1)
    def ended = new CountDownLatch(1)

    when:
    threads.call('s.groovy', {
      try {
        never.await()
      } catch (InterruptedException ignored) {
        // As a script would: it does not heed an interrupt.
        never.await()
      }
      ended.countDown()
    }, Duration.ofMillis(10))

    then:
    thrown(TimeoutException)
    threads.lost() == ['s.groovy']

    when:
    never.countDown()
    ended.await()
    while (!threads.lost().empty) {
      Thread.onSpinWait()
    }

    then:
    threads.lost() == []
  }

  def "whoever is interrupted while waiting stays interrupted"() {
    given:
    def never = new CountDownLatch(1)
    Thread.currentThread().interrupt()

    when:
    threads.call('s.groovy', { never.await() }, Duration.ofSeconds(60))

    then:
    thrown(TimeoutException)
    Thread.interrupted()

    cleanup:
    never.countDown()
  }
}
