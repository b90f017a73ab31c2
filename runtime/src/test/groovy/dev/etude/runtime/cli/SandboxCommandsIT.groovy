package dev.etude.runtime.cli

import dev.etude.sandbox.BubblewrapOptions
import dev.etude.sandbox.BubblewrapSandbox
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import spock.util.concurrent.PollingConditions
import tools.jackson.databind.json.JsonMapper

/** The sandbox from the command line, as {@code ./etude} starts it. */
@Timeout(240)
class SandboxCommandsIT extends Specification {

  static final Path HOME = Path.of(System.getProperty('etude.home'))
  static final List<String> KEYS = ['verdict', 'detail', 'stdout', 'stderr', 'truncated', 'exit_status',
    'elapsed_ms', 'cpu_ms', 'tier', 'isolation']

  /** Starts faster, and says the same. */
  static final String OTHER = BubblewrapSandbox.missing(BubblewrapOptions.DEFAULT).empty ? 'bubblewrap' : 'graalpy'

  @Shared
  @TempDir
  Path project

  @TempDir
  Path folder

  /** The launcher beside what was built, so that it does not build once more. */
  def setupSpec() {
    Files.copy(HOME.resolve('etude'), project.resolve('etude'))
    ['pom.xml', 'memory', 'sandbox', 'dsl', 'missions', 'strategies', 'lab', 'runtime'].each {
      Files.createSymbolicLink(project.resolve(it), HOME.resolve(it))
    }
    Files.createDirectories(project.resolve('.etude'))
    Files.writeString(project.resolve('.etude/built'), '')
  }

  def "a program runs, reads what it is given, and leaves its files"() {
    given:
    file('data.csv', '1,2\n')
    file('in.txt', 'hello')
    file('p.py', 'import sys\nprint(input(), open("data.csv").read(), end="")\nopen("out.txt", "w").write("done")\nprint("err", file=sys.stderr)\n')

    when:
    def run = etude('sandbox', 'run', 'p.py', '--stdin', 'in.txt', '--file', 'data.csv', '--out', 'results', '--time', '20s')

    then:
    run.out == 'hello 1,2\n'
    run.err.startsWith('err\nfinished  ')
    run.exit == 0
    Files.readString(folder.resolve('results/out.txt')) == 'done'
  }

  def "every end has its word, and only the first of these is a success: #verdict"() {
    given:
    file('p.py', source)

    when:
    def run = etude('sandbox', 'run', 'p.py', '--json', '--tier', tier, '--time', verdict == 'timed_out' ? '1s' : '20s', '--output', '1KiB', '--memory', '64MiB')
    def object = new JsonMapper().readValue(run.out, LinkedHashMap)

    then:
    object.keySet().toList() == KEYS
    object.verdict == verdict
    object.detail == detail
    object.exit_status == status
    object.tier == tier
    object.isolation.startsWith(tier)
    object.elapsed_ms > 0
    run.exit == (verdict == 'finished' ? 0 : 1)
    run.err.empty

    where:
    source                    | tier      || verdict           | detail                                         | status
    'print("x")'              | 'graalpy' || 'finished'        | ''                                             | 0
    'x = 1\nx / 0'            | OTHER     || 'raised'          | 'ZeroDivisionError: division by zero (line 2)' | null
    'x = = 1'                 | OTHER     || 'does_not_parse'  | 'invalid syntax (line 1, column 5)'            | null
    'while True: pass'        | 'graalpy' || 'timed_out'       | 'stopped after 1000 ms'                        | null
    'print("x" * 5000)'       | OTHER     || 'output_too_long' | 'more than 1024 bytes'                         | null
    'import sys; sys.exit(0)' | 'graalpy' || 'exited'          | 'status 0'                                     | 0
    'import sys; sys.exit(3)' | OTHER     || 'exited'          | 'status 3'                                     | 3
    'open("/etc/passwd")'     | 'graalpy' || 'denied'          | 'read /etc/passwd'                             | null
  }

  def "a solution is graded test by test"() {
    given:
    file('task.json', '{"entry_point": "double", "tests": [{"input": [2], "expected": 4}, {"input": [3], "expected": 7}]}')
    file('s.py', 'def double(n): return n * 2\n')
    file('liar.py', 'class Liar:\n  def __eq__(self, other): return True\ndef double(n): return Liar()\n')

    when:
    def grade = etude('sandbox', 'grade', '--task', 'task.json', 's.py', '--json', '--time', '20s')
    def object = new JsonMapper().readValue(grade.out, LinkedHashMap)

    then:
    grade.exit == 1
    [object.verdict, object.passed, object.total] == ['failed', 1, 2]
    object.tests == [[verdict: 'passed', reason: ''], [verdict: 'failed', reason: 'double(3) returned 6, expected 7']]
    object.tests_hash ==~ /[0-9a-f]{64}/
    object.grader_hash ==~ /[0-9a-f]{64}/

    when:
    file('task.json', '{"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}')

    then:
    etude('sandbox', 'grade', '--task', 'task.json', 's.py', '--time', '20s').with { [exit, out.startsWith('passed: 1 of 1 tests passed')] } == [0, true]
    etude('sandbox', 'grade', '--task', 'task.json', 'liar.py', '--time', '20s').exit == 1
  }

  def "what speaks against a program is told with its place"() {
    given:
    file('p.py', 'import os as o\nassert 1\no.system("ls " + __name__)\neval("1")\n')
    file('mine.yaml', 'code: { refuse: high, names: { deny: [] }, accept: [B605] }')

    expect:
    etude('sandbox', 'check', 'p.py').with { [exit, out] } == [1, '''\
p.py:3:1  refused: `os.system` is not allowed here (E102, high)
p.py:3:1  refused: os.system starts a shell (B605, high)
p.py:4:1  advice: eval: evaluates text as a program; ast.literal_eval reads plain values (B307, medium)
''']
    etude('sandbox', 'check', 'p.py', '--policy', 'mine.yaml').with { [exit, out.readLines().last()] } == [0, 'p.py  may run']
  }

  def "the doctor names every tier"() {
    when:
    def tiers = new JsonMapper().readValue(etude('sandbox', 'doctor', '--json').out, Map).tiers

    then:
    tiers*.tier == ['graalpy', 'docker', 'bubblewrap']
    tiers[0].ready
    tiers[0].parts.find { it.name == 'GraalPy' }.version ==~ /\d+\.\d+\.\d+/
    tiers[0].parts.every { it.age_days >= 0 }
    tiers.every { it.ready || (it.problem && it.more) }
    etude('sandbox', 'doctor').out.readLines().first() =~ /graalpy +ready +GraalPy \d+/
  }

  def "bench measures what is there"() {
    when:
    def bench = etude('sandbox', 'bench', '--count', '10', '--json')
    def lines = bench.out.readLines().collect { new JsonMapper().readValue(it, Map) }

    then:
    bench.exit == 0
    lines*.tier.contains('graalpy')
    lines.every { it.first_ms > 0 && it.p50_ms > 0 && it.p50_ms <= it.p99_ms && it.graded_per_second > 0 }
  }

  def "a command waits for a person, and runs when they agree: #words"() {
    given:
    file('mine.yaml', 'commands: { programs: [rm], confinement: wanted, patience: 60s }')
    Files.createDirectories(folder.resolve('work'))
    file('work/file', 'x')
    def exec = start(folder, 'sandbox', 'exec', '--run', 'run', '--in', 'work', '--policy', 'mine.yaml', '--id', 'c1', '--', 'rm', 'file')

    when:
    new PollingConditions(timeout: 30).eventually { assert Files.exists(folder.resolve('run/approvals/c1.request.json')) }
    def approve = etude(*(['approve', 'run'] + words))
    def ended = exec.waitFor(30, TimeUnit.SECONDS)

    then:
    ended
    approve.exit == 0
    approve.out.contains(said)
    Files.exists(folder.resolve('work/file')) == stays
    exec.exitValue() == (stays ? 1 : 0)
    Files.readString(folder.resolve('err')).contains('waits for consent (delete) until ')
    new JsonMapper().readValue(Files.readString(folder.resolve('run/logs/commands.jsonl')), Map).outcome == outcome

    where:
    words          || said                               | stays | outcome
    []             || ': rm file  (delete, '             | false | 'ended'
    ['c1', '--no'] || 'refused by '                      | true  | 'declined'
  }

  private Path file(String name, String text) {
    Files.writeString(folder.resolve(name), text)
  }

  private Map etude(Object... words) {
    def place = Files.createTempDirectory(folder, 'streams')
    def process = start(place, words)
    assert process.waitFor(100, TimeUnit.SECONDS)
    [exit: process.exitValue(), out: Files.readString(place.resolve('out')), err: Files.readString(place.resolve('err'))]
  }

  private Process start(Path place, Object... words) {
    def builder = new ProcessBuilder((['/bin/bash', project.resolve('etude').toString()] + words*.toString()) as String[])
      .directory(folder.toFile())
    builder.environment().putAll([ETUDE_AOT: 'off', JAVA_HOME: System.getProperty('java.home'), NO_COLOR: '1'])
    builder.redirectOutput(place.resolve('out').toFile()).redirectError(place.resolve('err').toFile()).start()
  }
}
