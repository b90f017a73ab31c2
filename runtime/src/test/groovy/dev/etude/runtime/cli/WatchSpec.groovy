package dev.etude.runtime.cli

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

/** {@code etude check --watch}. */
@Timeout(60)
class WatchSpec extends Specification {

  static final GOOD = 'strategy {\n  practice weakest\n}\n'
  static final BAD = 'strategy {\n  practice weekest\n}\n'

  @TempDir
  Path folder

  def "a script is checked again when it is saved, however that is done"() {
    given:
    def script = Files.writeString(folder.resolve('mine.groovy'), GOOD)
    def lines = new LinkedBlockingQueue<String>()
    def out = new PrintStream(new ByteArrayOutputStream()) {
      @Override
      void println(String line) {
        lines.put(line)
      }
    }
    def watching = Thread.startDaemon {
      try {
        Etude.execute([:], out, System.err, 'check', script.toString(), '--watch')
      } catch (InterruptedException ended) {
        lines.put('ended')
      }
    }
    def next = { lines.poll(30, TimeUnit.SECONDS) }

    expect:
    next() == "$script  is fine"
    next() == 'watching; Ctrl-C ends it'

    when: 'it is written in place'
    Files.writeString(script, BAD)

    then:
    next().startsWith("$script:2:12  `weekest` is not a focus; did you mean `weakest`?")
    next() == 'watching; Ctrl-C ends it'

    when: 'another file is renamed over it'
    Files.move(Files.writeString(folder.resolve('mine.tmp'), GOOD), script, StandardCopyOption.REPLACE_EXISTING)

    then:
    next() == "$script  is fine"
    next() == 'watching; Ctrl-C ends it'

    when: 'it is deleted'
    Files.delete(script)

    then:
    next().startsWith("$script  does not exist")
    next() == 'watching; Ctrl-C ends it'

    and:
    watching.interrupt() == null
    watching.join(30_000) == null
    !watching.alive
  }
}
