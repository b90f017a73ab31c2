package dev.etude.runtime.cli

import spock.lang.Specification
import spock.lang.TempDir

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit

/** The script that starts Etude, where it finds no JDK that fits. */
class LauncherIT extends Specification {

  @TempDir
  Path folder

  def "without a JDK 25 it says in one line what to install"() {
    expect:
    start() == [1, '', MESSAGE]
  }

  def "an older JDK is not taken for one"() {
    given:
    def old = jdk('17.0.15')

    expect:
    start(JAVA_HOME: old, ETUDE_JDK_ROOTS: old) == [1, '', MESSAGE]
  }

  def "a runtime without a compiler is not taken for one"() {
    given:
    def runtime = jdk('25.0.1')
    Files.delete(runtime.resolve('bin/javac'))

    expect:
    start(ETUDE_JDK_ROOTS: runtime) == [1, '', MESSAGE]
  }

  static final String MESSAGE = 'etude: needs a JDK 25 or later and found none; install one ' +
      '(on Debian: apt install openjdk-25-jdk; elsewhere: adoptium.net) or set JAVA_HOME to it\n'

  private Path jdk(String version) {
    def home = Files.createDirectories(folder.resolve('jdk'))
    Files.writeString(home.resolve('release'), "JAVA_VERSION=\"$version\"\n")
    Files.createDirectories(home.resolve('bin'))
    ['java', 'javac'].each {
      Files.writeString(home.resolve("bin/$it"), '#!/bin/sh\nexit 9\n').toFile().executable = true
    }
    home
  }

  /** Exit code, output and errors of the launcher, copied beside nothing else. */
  private List start(Map<String, Object> environment = [:]) {
    def home = Files.createDirectories(folder.resolve('project'))
    def launcher = Files.copy(Path.of(System.getProperty('etude.home'), 'etude'),
        home.resolve('etude'))
    // What the launcher needs of the system, and no java.
    def tools = Files.createDirectories(folder.resolve('tools'))
    ['dirname', 'readlink', 'mkdir', 'sed'].each { tool ->
      def found = System.getenv('PATH').split(':').collect { Path.of(it, tool) }
          .find { Files.isExecutable(it) }
      Files.createSymbolicLink(tools.resolve(tool), found)
    }
    def builder = new ProcessBuilder('/bin/bash', launcher.toString(), 'status', 'runs/any')
    builder.environment().clear()
    builder.environment().putAll([PATH: tools, HOME: folder, ETUDE_JDK_ROOTS: '']
        .collectEntries { [it.key, it.value.toString()] })
    builder.environment().putAll(environment.collectEntries { [it.key, it.value.toString()] })
    def out = folder.resolve('out').toFile()
    def err = folder.resolve('err').toFile()
    def process = builder.redirectOutput(out).redirectError(err).start()
    assert process.waitFor(30, TimeUnit.SECONDS)
    [process.exitValue(), out.text, err.text]
  }
}
