package dev.etude.lab

import dev.etude.dsl.ScriptLibrary
import dev.etude.dsl.Scripts
import spock.lang.Specification
import spock.lang.TempDir

import java.nio.file.Files
import java.nio.file.Path

/** Who is compared: scripts by name or path, each strategy with a curve. */
class LineupSpec extends Specification {

  @TempDir
  Path folder

  static final ANY = 'strategy { practice any }'
  static final FLAT = 'curve { start 0.5 }'

  def setup() {
    file('trainers/alpha.groovy', ANY)
    file('trainers/uniform.groovy', ANY)
    file('trainers/item_response.groovy', ANY)
    ['staircase', 'uniform', 'sharp'].each { file("curves/${it}.groovy", FLAT) }
  }

  def "#written is #pairings"() {
    expect:
    found(written) == pairings

    where:
    written                          || pairings
    ['alpha:sharp']                  || ['alpha:sharp']
    ['alpha']                        || ['alpha:staircase']
    ['uniform']                      || ['uniform:uniform']
    ['alpha', 'alpha:staircase']     || ['alpha:staircase']
    ['alpha:sharp', 'uniform:sharp'] || ['alpha:sharp', 'uniform:sharp']
  }

  def "all stands for every script of the library"() {
    expect:
    found(['all:sharp']).containsAll(['alpha:sharp', 'uniform:sharp', 'item_response:sharp'])
    found(['alpha:all']).containsAll(['alpha:sharp', 'alpha:staircase', 'alpha:uniform'])
  }

  def "a path is as good as a name, and shows as one"() {
    given:
    def mine = file('mine/beta.groovy', ANY)

    expect:
    found(["$mine:sharp" as String]) == ['beta:sharp']
  }

  def "two scripts of the same name show where they are"() {
    given:
    def mine = file('mine/alpha.groovy', ANY)

    expect:
    found(["$mine:sharp" as String, 'alpha:sharp']) == ["$mine:sharp" as String, 'alpha:sharp']
  }

  def "every problem of every script is told, once"() {
    given:
    def broken = file('mine/broken.groovy', 'strategy { practice weakst }')

    expect:
    problems(['alpa', 'alpha:shap', "$broken:sharp" as String, 'alpa:sharp', 'gone/x.groovy']) == [
        'strategy/alpa  `alpa` is not a strategy script; did you mean `alpha`?',
        'curve/shap  `shap` is not a curve script; did you mean `sharp`?',
        "$broken:1:21  `weakst` is not a focus; did you mean `weakest`?" as String,
        'gone/x.groovy  does not exist; name a strategy script, or the path of one']
  }

  private List<String> found(List<String> written) {
    def found = lineup().find(written)
    assert found instanceof Lineup.Found.Contenders
    found.contenders()*.name()
  }

  private List<String> problems(List<String> written) {
    def found = lineup().find(written)
    assert found instanceof Lineup.Found.Problems
    found.problems()*.headline()
  }

  private Lineup lineup() {
    def scripts = new Scripts()
    new Lineup(new ScriptLibrary(scripts, [folder]), scripts)
  }

  private Path file(String name, String text) {
    def file = folder.resolve(name)
    Files.createDirectories(file.parent)
    Files.writeString(file, text)
  }
}
