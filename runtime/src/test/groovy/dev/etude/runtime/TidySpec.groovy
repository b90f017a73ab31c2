package dev.etude.runtime

import spock.lang.Shared
import spock.lang.Specification

import java.nio.file.Files
import java.nio.file.Path

/** The style that a formatter cannot see. */
class TidySpec extends Specification {

  static final MODULES = ['memory', 'sandbox', 'dsl', 'missions', 'strategies', 'lab', 'runtime']

  @Shared
  Path home = Path.of(System.getProperty('etude.home'))

  def "no source file is longer than 300 lines"() {
    when:
    def tooLong = shipped('java', 'groovy').findAll { Files.readAllLines(it).size() > 300 }

    then:
    tooLong == []
  }

  def "no line of a source file is longer than 100 columns"() {
    when:
    def tooLong = shipped('java').collectMany { file ->
      Files.readAllLines(file).withIndex().findAll { line, i -> line.length() > 100 }
      .collect { line, i -> "$file:${i + 1}" as String }
    }

    then:
    tooLong == []
  }

  def "every package says what it is and is free of null"() {
    when:
    def without = shipped('java')*.parent.toUnique().findAll {
      def info = it.resolve('package-info.java')
      !Files.exists(info) || !Files.readString(info).contains('@NullMarked')
    }

    then:
    without == []
  }

  def "every module has a README"() {
    expect:
    MODULES.every { Files.exists(home.resolve(it).resolve('README.md')) }
  }

  private List<Path> shipped(String... endings) {
    MODULES.collectMany { module ->
      Files.walk(home.resolve(module)).withCloseable { paths ->
        paths.filter { path ->
          def name = path.toString()
          endings.any { name.endsWith('.' + it) } && name.contains('/src/main/') && !name.contains('/target/')
        }.toList()
      }
    }
  }
}
