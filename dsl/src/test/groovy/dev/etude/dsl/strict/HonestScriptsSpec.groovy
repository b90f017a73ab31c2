package dev.etude.dsl.strict

import dev.etude.dsl.Scripts
import dev.etude.dsl.Trust
import spock.lang.Shared
import spock.lang.Specification

/** Each file below {@code honest} is a script somebody might write; its first line says the answer. */
class HonestScriptsSpec extends Specification {

  static final Map<String, String> SCRIPTS = Questions.texts('honest')

  @Shared
  Scripts scripts = new Scripts()
  @Shared
  Scripts trusting = new Scripts(Optional.empty(), Trust.TRUSTED)

  def "#script answers, and as it would without the layers"() {
    given:
    def answer = SCRIPTS[script].lines().findFirst().get() - '// '

    expect:
    Questions.verdict(scripts, SCRIPTS[script]) == answer
    Questions.verdict(trusting, SCRIPTS[script]) == answer

    where:
    script << SCRIPTS.keySet()
  }
}
