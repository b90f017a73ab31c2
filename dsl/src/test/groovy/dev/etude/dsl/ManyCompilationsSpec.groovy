package dev.etude.dsl

import dev.etude.dsl.strategy.Strategy
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import spock.lang.Specification

/** Groovy's compiler shares what it knows of classes between compilations. */
class ManyCompilationsSpec extends Specification {

  def "scripts that are compiled at the same time do not disturb each other"() {
    given:
    def scripts = new Scripts()
    def threads = Executors.newFixedThreadPool(8)

    when:
    def loadings = threads.invokeAll((1..160).collect { i ->
      { -> scripts.load(Strategy.KIND, "s${i}.groovy", text(i)) } as Callable
    })*.get()

    then:
    loadings.findAll { it instanceof Loading.Refused }.collectMany { it.problems() } == []

    cleanup:
    threads.shutdownNow()
  }

  private static String text(int i) {
    """
      strategy {
        next { profile, random ->
          Map<String, Double> values = [:]
          for (skill in profile.skills) {
            values[skill.name] = profile.outcomes(skill).takeRight($i).mean { it.score } + $i
          }
          def sorted = profile.skills.sort { -values[it.name] }.findAll { it.attempts > $i }.collect { it }
          practice sorted ? sorted.first() : random.weighted(profile.skills) { Math.exp(values[it.name]) }
        }
      }"""
  }
}
