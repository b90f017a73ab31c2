package dev.etude.runtime

import dev.etude.memory.journal.JournalText
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardOpenOption
import java.util.concurrent.TimeUnit

import static dev.etude.runtime.cli.CommandLine.etude

/** What happens to a run when the machine lets it down. */
@Timeout(240)
class FaultsIT extends Specification {

  @Shared
  @TempDir
  Path folder

  /** One run that nothing happens to. */
  def setupSpec() {
    assert etude('run', mission(), '--runs', folder, '--name', 'whole').exit == 0
  }

  def "where the record cannot be written the run ends, and goes on when it can again"() {
    given:
    def run = folder.resolve('cut')

    when: 'no file may grow beyond a few cycles of journal'
    def cut = limited(Files.size(folder.resolve('whole/journal.jsonl')).intdiv(2),
        'run', mission(), '--runs', folder, '--name', 'cut')

    then:
    cut.exit == 1
    cut.err.endsWith("$run  cannot be written: File too large; what was recorded before is safe: " +
        "put that right, then ./etude resume $run\n")
    !cut.err.contains('\tat ')

    when:
    def resume = etude('resume', run)

    then:
    resume.exit == 0
    journal('cut') == journal('whole')
  }

  def "a torn last line, as a power cut leaves it, is cut off and the cycle done again"() {
    given:
    assert etude('run', mission(), '--runs', folder, '--name', 'torn').exit == 0
    def file = folder.resolve('torn/journal.jsonl')
    def lines = Files.readAllLines(file)
    def end = lines.findIndexOf { it.contains('"type":"CycleEnded"') && it.contains('"cycle":2') }
    Files.writeString(file, lines[0..<end].join('\n') + '\n' + lines[end][0..20])

    when:
    def resume = etude('resume', folder.resolve('torn'))

    then:
    resume.exit == 0
    journal('torn') == journal('whole')
  }

  def "a journal that was damaged in its middle is left alone, and the place is said"() {
    given:
    assert etude('run', mission(), '--runs', folder, '--name', 'hurt').exit == 0
    def run = folder.resolve('hurt')
    def lines = Files.readAllLines(run.resolve('journal.jsonl'))
    lines[4] = lines[4].substring(0, 30)
    Files.writeString(run.resolve('journal.jsonl'), lines.join('\n') + '\n',
        StandardOpenOption.TRUNCATE_EXISTING)

    when:
    def resume = etude('resume', run)

    then:
    resume.exit == 2
    resume.err.contains("$run/journal.jsonl:5")
    resume.err.readLines().size() == 1
    Files.readAllLines(run.resolve('journal.jsonl')) == lines
  }

  def "a model server that is not there ends the run with what to do, after #cycles cycles too"() {
    given:
    def port = new ServerSocket(0).withCloseable { it.localPort }
    def remote = Files.writeString(folder.resolve('remote.yaml'), """\
        goal: Learn a little.
        trainer:
          families: [digits, words]
        builder:
          model: openai
          openai: { url: 'http://localhost:$port/v1', retries: 0 }
        sandbox: { tier: $Tiers.QUICK }
        budget: { cycles: $cycles, time: 10m }
        """.stripIndent())

    when:
    def run = etude('run', remote, '--runs', folder)

    then:
    run.exit == exit
    run.out.contains("no model server answers at http://localhost:$port/v1")

    where: "the budget ends before the run gives up, or after"
    cycles || exit
    2      || 1
    9      || 75
  }

  private Path mission() {
    Files.writeString(folder.resolve('small.yaml'), """\
        goal: Learn a little.
        trainer:
          families: [digits, words]
        builder:
          model: search
          search: { nodes: 20000 }
        sandbox: { tier: $Tiers.QUICK }
        budget: { cycles: 4, time: 10m }
        """.stripIndent())
  }

  private List<String> journal(String name) {
    def lines = []
    JournalText.read(folder.resolve(name).resolve('journal.jsonl')) { lines << it }
    lines
  }

  /** The command in a process whose files may have at most that many bytes. */
  private Map limited(long bytes, Object... words) {
    def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
    def command = ['/bin/sh', '-c', "ulimit -f ${bytes.intdiv(512)}; exec \"\$@\"" as String, 'sh',
        java, '-Xmx512m', '-XX:+UseSerialGC', '-XX:-UsePerfData',
        '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow',
        '-Detude.home=' + System.getProperty('etude.home'),
        '-Detude.cache=' + System.getProperty('etude.cache'),
        '-cp', System.getProperty('java.class.path'), 'dev.etude.runtime.Main']
    def err = folder.resolve('err').toFile()
    def out = folder.resolve('out').toFile()
    def process = new ProcessBuilder((command + words*.toString()) as String[])
        .redirectError(err).redirectOutput(out).start()
    assert process.waitFor(120, TimeUnit.SECONDS)
    [exit: process.exitValue(), err: err.text, out: out.text]
  }
}
