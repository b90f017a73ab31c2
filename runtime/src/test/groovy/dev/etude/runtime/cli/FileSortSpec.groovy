package dev.etude.runtime.cli

import java.nio.file.Path
import spock.lang.Specification
import tools.jackson.databind.json.JsonMapper

class FileSortSpec extends Specification {

  def "a #sort is known by every key of its schema"() {
    given:
    def home = Path.of(System.getProperty('etude.home'))

    expect:
    new JsonMapper().readTree(home.resolve("missions/$schema").toFile()).get('properties').propertyNames() as List == sort.keys

    where:
    sort                 | schema
    FileSort.MISSION     | 'mission.schema.json'
    FileSort.LEARNER_SET | 'learners/learners.schema.json'
    FileSort.POLICY      | 'policies/policy.schema.json'
  }
}
