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
    expect:
    sources('java', 'groovy').findAll { it.toString().contains('/src/main/') }
       .findAll { Files.readAllLines(it).size() > 300 }.empty
  }

  def "no line of a source file is longer than 100 columns"() {
    expect:
    sources('java').findAll { it.toString().contains('/src/main/') }.collectMany { file ->
      Files.readAllLines(file).withIndex().findAll { line, i -> line.length() > 100 }
          .collect { line, i -> "$file:${i + 1}" as String }
    }.empty
  }

  def "every package says what it is and is free of null"() {
    expect:
    sources('java').findAll { it.toString().contains('/src/main/') }*.parent.toUnique().findAll {
      def info = it.resolve('package-info.java')
      !Files.exists(info) || !Files.readString(info).contains('@NullMarked')
    }.empty
  }

  def "every module has a README"() {
    expect:
    MODULES.every { Files.exists(home.resolve(it).resolve('README.md')) }
  }

  private List<Path> sources(String... endings) {
    MODULES.collectMany { module ->
      Files.walk(home.resolve(module)).withCloseable { paths ->
        paths.filter { path ->
          endings.any { path.toString().endsWith('.' + it) } && !path.toString().contains('/target/')
        }.toList()
      }
    }
  }
}
