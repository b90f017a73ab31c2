package dev.etude.runtime.cli

import spock.lang.Specification
import spock.lang.TempDir

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING

/** The script that starts Etude: which JDK it takes, and what it prepares. */
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

  def "what was prepared for a faster start counts only when it was not interrupted"() {
    given: 'a JDK whose preparation takes as long as nobody waits'
    def java = javaThat("touch '$folder/warming'; exec sleep 600")

    when:
    def first = begin(java, 'status', 'runs/any')
    while (!Files.exists(folder.resolve('warming'))) {
      assert first.alive
      Thread.onSpinWait()
    }
    first.destroy()

    then:
    first.waitFor(30, TimeUnit.SECONDS)
    first.exitValue() == 130

    when: 'the next start prepares'
    def second = begin(javaThat('touch "$(tr " " "\n" <<<"$*" | sed -n s/-XX:AOTCacheOutput=//p)"'),
        'status', 'runs/any')

    then:
    ended(second)[0..1] == [0, 'status runs/any with a cache\n']
    ended(second)[2] ==~ /Preparing a faster start \(once\) ...\n  the sandbox\n  done in \d+ s\n/
  }

  def "a preparation that fails is said once, and everything works without it"() {
    given:
    def java = javaThat('exit 3')

    expect:
    ended(begin(java, 'status')) == [0, 'status without a cache\n', 
        'Preparing a faster start (once) ...\n  the sandbox\n' +
        "  not possible here ($folder/project/.etude/warmup.log says why); " +
        'Etude works, it only starts slower\n']
    ended(begin(java, 'status')) == [0, 'status without a cache\n', '']
  }

  def "where only C or nothing says which letters the terminal knows it is UTF-8: #locale"() {
    given:
    def java = javaThat('exit 3', 'echo "${LC_ALL-none}"')

    expect:
    ended(begin(locale, java, 'status'))[1] == "$letters\n"

    where:
    locale                              || letters
    [:]                                 || 'C.UTF-8'
    [LANG: 'C']                         || 'C.UTF-8'
    [LC_ALL: 'POSIX', LANG: 'en_US']    || 'C.UTF-8'
    [LANG: 'de_DE.ISO-8859-1']          || 'none'
    [LC_CTYPE: 'en_US.UTF-8']           || 'none'
  }

  /** A JDK 25 that prepares caches as {@code warmup} says; otherwise it tells how it started. */
  private Path javaThat(String warmup, String otherwise = TELL) {
    def home = jdk('25.0.1')
    Files.writeString(home.resolve('bin/java'), """#!/bin/bash
        case "\$*" in *' dev.etude.runtime.Main warmup') $warmup ;; *) $otherwise ;; esac
        """.stripIndent())
    home
  }

  private static final String TELL =
      'case "$*" in *-XX:AOTCache=*) with=with ;; *) with=without ;; esac; ' +
      'all=$*; echo "${all##*.Main } $with a cache"'

  /** The launcher in a project that is built already. */
  private Process begin(Map<String, String> locale = [:], Path java, String... words) {
    def home = Files.createDirectories(folder.resolve('project'))
    if (!Files.exists(home.resolve('.etude'))) {
      ['memory', 'sandbox', 'dsl', 'missions', 'strategies', 'lab', 'runtime'].each {
        Files.createDirectories(home.resolve("$it/src/main"))
        Files.writeString(home.resolve("$it/pom.xml"), '')
      }
      Files.writeString(home.resolve('pom.xml'), '')
      Files.createDirectories(home.resolve('runtime/target/lib'))
      Files.writeString(home.resolve('runtime/target/lib/one.jar'), '')
      Files.createDirectories(home.resolve('.etude'))
      Files.writeString(home.resolve('.etude/built'), '')
    }
    launch([PATH: System.getenv('PATH'), JAVA_HOME: java] + locale, words)
  }

  /** The launcher, copied into the project, where the environment says no more than this. */
  private Process launch(Map<String, Object> environment, String... words) {
    def home = Files.createDirectories(folder.resolve('project'))
    def launcher = Files.copy(Path.of(System.getProperty('etude.home'), 'etude'),
        home.resolve('etude'), REPLACE_EXISTING)
    def builder = new ProcessBuilder(['/bin/bash', launcher.toString(), *words])
    builder.environment().clear()
    builder.environment().putAll(([HOME: folder] + environment)
        .collectEntries { [it.key, it.value.toString()] })
    builder.redirectOutput(folder.resolve('out').toFile())
        .redirectError(folder.resolve('err').toFile()).start()
  }

  private List ended(Process process) {
    assert process.waitFor(30, TimeUnit.SECONDS)
    [process.exitValue(), folder.resolve('out').toFile().text, folder.resolve('err').toFile().text]
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
    // What the launcher needs of the system, and no java.
    def tools = Files.createDirectories(folder.resolve('tools'))
    ['dirname', 'readlink', 'mkdir', 'sed'].each { tool ->
      def found = System.getenv('PATH').split(':').collect { Path.of(it, tool) }
          .find { Files.isExecutable(it) }
      Files.createSymbolicLink(tools.resolve(tool), found)
    }
    ended(launch([PATH: tools, ETUDE_JDK_ROOTS: ''] + environment, 'status', 'runs/any'))
  }
}
