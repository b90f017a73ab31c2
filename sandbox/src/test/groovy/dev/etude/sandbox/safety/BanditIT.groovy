package dev.etude.sandbox.safety

import dev.etude.sandbox.Trained
import dev.etude.sandbox.GraalPySandbox
import dev.etude.sandbox.Inspection
import dev.etude.sandbox.Sandbox
import dev.etude.sandbox.SandboxOptions
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import spock.lang.AutoCleanup
import spock.lang.Requires
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Timeout
import tools.jackson.databind.json.JsonMapper

/**
 * The corpus in {@code bandit/} as we see it and as Bandit itself does. Where the two differ, the
 * table in {@code docs/static-check.md} says so and why.
 */
@Timeout(120)
class BanditIT extends Specification {

  static final Path CORPUS = Path.of(BanditIT.getResource('/bandit').toURI())
  static final Path PAGE = Path.of(System.getProperty('etude.home')).resolve('docs/static-check.md')

  @Shared
  @AutoCleanup
  Sandbox sandbox = GraalPySandbox.open(Trained.OPTIONS)

  @Requires(value = { BanditIT.bandit() },
    reason = 'there is no program `bandit` of version 1.6; on Debian 12: apt-get install bandit')
  def "we and Bandit find the same, but for the differences in the documentation"() {
    given:
    def ours = files().collectMany { file ->
      safety(Files.readString(file)).findings().collect {
        "$file.fileName $it.id ${it.severity().word()} $it.line" as String
      }
    }

    when:
    def theirs = found()

    then:
    ours.size() > 80
    [ours: minus(ours, theirs), bandit: minus(theirs, ours)] == documented()
  }

  def "an honest program has no finding"() {
    expect:
    safety(Files.readString(CORPUS.resolve('honest.py'))).findings() == []
  }

  @Requires(value = { System.getenv('ETUDE_HUMANEVAL') },
    reason = 'ETUDE_HUMANEVAL names no file with the HumanEval problems')
  def "the policy that is shipped refuses no reference solution of HumanEval"() {
    given:
    def tasks = Files.readAllLines(Path.of(System.getenv('ETUDE_HUMANEVAL'))).findAll { !it.blank }
      .collect { new JsonMapper().readTree(it) }

    expect:
    tasks.size() == 164
    tasks.collectMany {
      CodePolicy.DEFAULT.review(safety(it.get('prompt').asString() + it.get('canonical_solution').asString())).refusals()
    } == []
  }

  def "every rule that is told of is documented, and no other"() {
    given:
    def told = files().collectMany { safety(Files.readString(it)).findings()*.id() } as SortedSet
    def rows = Files.readString(PAGE).readLines().findAll { it ==~ /\| B\d.*/ }

    expect:
    rows.collect { it.split(/\|/)[1].strip() } as SortedSet == told
  }

  /** Later versions have other identifiers and severities for the same things. */
  static boolean bandit() {
    def there = System.getenv('PATH').split(File.pathSeparator).any {
      Files.isExecutable(Path.of(it, 'bandit'))
    }
    there && new ProcessBuilder('bandit', '--version').start().inputStream.text.startsWith('bandit 1.6.')
  }

  private SafetyFacts safety(String source) {
    def seen = sandbox.inspect(source)
    assert seen instanceof Inspection.Parsed
    assert seen.safety().whole()
    seen.safety()
  }

  private static List<Path> files() {
    Files.list(CORPUS).withCloseable { it.sorted().toList() }
  }

  private static List<String> found() {
    def process = new ProcessBuilder('bandit', '-q', '-f', 'json', '-r', CORPUS.toString())
      .redirectError(ProcessBuilder.Redirect.DISCARD).start()
    def report = new JsonMapper().readTree(process.inputStream.text)
    assert process.waitFor(60, TimeUnit.SECONDS)
    report.get('results').collect {
      def file = Path.of(it.get('filename').asString()).fileName
      "$file ${it.get('test_id').asString()} ${it.get('issue_severity').asString().toLowerCase()} ${it.get('line_number').intValue()}" as String
    }
  }

  /** What is in the one and not in the other, as often as it is there. */
  private static List<String> minus(List<String> some, List<String> others) {
    def left = [*others]
    some.findAll { !left.remove(it) }.sort()
  }

  /** Rows such as {@code | `own_names.py` | bandit | B322 high 25, B403 low 26 | why |}. */
  private static Map<String, List<String>> documented() {
    def found = [ours: [], bandit: []]
    Files.readString(PAGE).readLines().collect { it =~ /^\| `(\w+\.py)` \| (ours|bandit) \| ([^|]+) \|/ }
      .findAll { it.find() }.each { row ->
        found[row.group(2)].addAll(row.group(3).strip().split(', ').collect { "${row.group(1)} $it" as String })
      }
    found.collectEntries { who, what -> [who, what.sort()] }
  }
}
