package dev.etude.sandbox.internal.host

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.attribute.FileTime
import java.time.Duration
import java.time.Instant

import spock.lang.Specification
import spock.lang.TempDir

class WorkerLibrarySpec extends Specification {

  static final NOW = Instant.parse('2026-01-31T12:00:00Z')

  @TempDir
  Path folder

  def 'only the jars of the interpreter decide which library it is'() {
    given:
    def python = jar('python-resources-25.2.4.jar', 10)
    def key = WorkerLibrary.key([python, jar('sandbox-1.jar', 5)])

    expect:
    WorkerLibrary.key([jar('sandbox-1.jar', 6), python]) == key
    WorkerLibrary.key([python, folder]) == key
    WorkerLibrary.key([jar('python-resources-25.2.5.jar', 10)]) != key
    WorkerLibrary.key([jar('python-resources-25.2.4.jar', 11)]) != key
  }

  def 'where no jar has a name of the interpreter, all of them decide'() {
    expect:
    WorkerLibrary.key([jar('everything.jar', 5)]) != WorkerLibrary.key([jar('everything.jar', 6)])
  }

  def 'a library goes a month after its last use, and what a killed unpacking left after an hour'() {
    given:
    library('library-0123456789abcdef', Duration.ofDays(29))
    library('library-fedcba9876543210', Duration.ofDays(31))
    library('library-tmp-1', Duration.ofMinutes(59))
    library('library-tmp-2', Duration.ofMinutes(61))
    library('worker-0123456789abcdef', Duration.ofDays(400))

    when:
    WorkerLibrary.sweep(folder, NOW)

    then:
    Files.list(folder).withCloseable { it.map { it.fileName.toString() }.toSet() } ==
    ['library-0123456789abcdef', 'library-tmp-1', 'worker-0123456789abcdef'] as Set
  }

  private Path jar(String name, int size) {
    Files.write(folder.resolve(name), new byte[size])
  }

  private void library(String name, Duration age) {
    def made = Files.createDirectories(folder.resolve(name).resolve('python'))
    Files.writeString(made.resolve('os.py'), 'pass')
    Files.setLastModifiedTime(made.parent, FileTime.from(NOW - age))
  }
}
