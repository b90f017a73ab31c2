package dev.etude.runtime.cli

import spock.lang.Specification
import spock.lang.TempDir

import java.nio.file.AccessDeniedException
import java.nio.file.Files
import java.nio.file.Path

import static dev.etude.runtime.cli.CommandLine.etude

/** One clear message for each mistake, an exit code, and nothing lost. */
class BadInputSpec extends Specification {

  @TempDir
  Path folder

  def "a mission with mistakes is refused with all of them"() {
    given:
    def mission = file('bad.yaml', '''\
        goal: Learn.
        trainer:
          strategy: steady_climb
          families: [digits]
        builder:
          model: search
          atempts: 3
        budget: { cycles: many }
        ''')

    when:
    def run = etude('run', mission, '--runs', folder.resolve('runs'))

    then:
    run.exit == 2
    run.err == """\
        $mission:7:3  `atempts` is not a key of builder; did you mean `attempts`?
          atempts: 3
          ^^^^^^^
        $mission:8:19  `cycles` must be a whole number, not `many`
          budget: { cycles: many }
                            ^^^^
        """.stripIndent()
    !Files.exists(folder.resolve('runs'))
  }

  def "a budget of #cycles cycles is refused before a run begins"() {
    given:
    def mission = file('good.yaml', mission('steady_climb'))

    when:
    def run = etude('run', mission, '--cycles', cycles, '--runs', folder.resolve('runs'))

    then:
    [run.exit, run.err] == [2, "--cycles must be in 1 to 1000000, was $cycles\n"]
    !Files.exists(folder.resolve('runs'))

    where:
    cycles << [-3, 0, 1_000_001]
  }

  def "a disk that fails is named with what is wrong: #failure"() {
    given:
    def mission = file('good.yaml', mission('steady_climb'))
    Exception disk = failure
    def err = new ByteArrayOutputStream()
    def broken = new PrintStream(OutputStream.nullOutputStream()) {
      @Override
      void println(String line) {
        throw disk
      }
    }

    expect:
    Etude.execute([:], broken, new PrintStream(err, true, 'UTF-8'), 'check', "$mission") == 1
    err.toString('UTF-8') == 'etude: AccessDeniedException: /gone\n'

    where:
    failure << [new UncheckedIOException(new AccessDeniedException('/gone')), new AccessDeniedException('/gone')]
  }

  def "a fault of Etude's own is one line, and its trace a file to report"() {
    given:
    def mission = file('good.yaml', mission('steady_climb'))
    def err = new ByteArrayOutputStream()
    def broken = new PrintStream(OutputStream.nullOutputStream()) {
      @Override
      void println(String line) {
        throw new IllegalStateException('two\nlines')
      }
    }

    when:
    int exit = Etude.execute([:], broken, new PrintStream(err, true, 'UTF-8'), 'check', "$mission")
    def said = err.toString('UTF-8') =~
        /etude: a fault of Etude, not of yours: (.*); please report it with (\S+)\n/

    then:
    exit == 1
    said.matches()
    said.group(1) == 'java.lang.IllegalStateException: two lines'
    Files.readString(Path.of(said.group(2))).contains('at dev.etude.runtime.cli.CheckCommand')

    cleanup:
    Files.deleteIfExists(Path.of(said.group(2)))
  }

  def "a script that is not there is pointed out where the mission names it"() {
    given:
    def mission = file('lost.yaml', mission('steady_clim'))

    when:
    def run = etude('run', mission, '--runs', folder.resolve('runs'))

    then:
    run.exit == 2
    run.err == """\
        $mission:3:13  `steady_clim` is not a strategy script; did you mean `steady_climb`?
          strategy: steady_clim
                    ^^^^^^^^^^^
        """.stripIndent()
    !Files.exists(folder.resolve('runs'))
  }

  def "names that are wrong are found beside keys that are, once for each place: #command"() {
    given:
    def mission = file('two.yaml', mission('steady_clim') + '  atempts: 3\npolicy: defalt\n')

    expect:
    etude(command, mission).with { [exit, err + out] } == [2, """\
        $mission:3:13  `steady_clim` is not a strategy script; did you mean `steady_climb`?
          strategy: steady_clim
                    ^^^^^^^^^^^
        $mission:7:3  `atempts` is not a key of builder; did you mean `attempts`?
          atempts: 3
          ^^^^^^^
        $mission:8:9  there is no policy `defalt`; did you mean `default`?
          policy: defalt
                  ^^^^^^
        """.stripIndent()]

    where:
    command << ['run', 'check']
  }

  def "a script that does not compile is refused before the run begins"() {
    given:
    Files.createDirectories(folder.resolve('strategies/trainers'))
    file('strategies/trainers/mine.groovy', '''\
        strategy {
          rehearse regresed when { hasRegressed() }
          practice weakest
        }
        ''')

    when:
    def run = etude('run', file('mine.yaml', mission('mine')), '--runs', folder.resolve('runs'))

    then:
    run.exit == 2
    run.err == '''\
        mine.groovy:2:12  `regresed` is not a focus; did you mean `regressed`?
          rehearse regresed when { hasRegressed() }
                   ^^^^^^^^
        '''.stripIndent()
    !Files.exists(folder.resolve('runs'))
  }

  def "check says the same to machines"() {
    given:
    def mission = file('bad.yaml', mission('steady_climb') + '  atempts: 3\n')

    when:
    def check = etude('check', mission, '--json')

    then:
    check.exit == 2
    check.out == /[{"file":"$mission","line":7,"column":3,"kind":"unknown-key",/ +
        /"message":"`atempts` is not a key of builder","hint":"did you mean `attempts`?"}]/ + '\n'
  }

  def "every shipped mission and script is fine"() {
    given:
    def home = Path.of(System.getProperty('etude.home'))
    def files = ['missions', 'strategies/trainers', 'strategies/curves', 'strategies/gates',
        'strategies/repairs', 'strategies/families', 'missions/learners', 'missions/policies'].collectMany { name ->
      Files.list(home.resolve(name)).withCloseable { it.toList() }
    }.findAll { it.toString().matches(/.*\.(yaml|groovy)/) }.sort()

    when:
    def check = etude('check', *files)

    then:
    check.out.readLines() == files.collect { "$it  is fine" as String }
    check.exit == 0
  }

  def "check knows a #sort by its keys, whatever its name"() {
    when:
    def check = etude('check', file('any.yaml', text))

    then:
    check.exit == 2
    check.out.readLines().contains("$folder/any.yaml:$message" as String)

    where:
    sort          | text                               || message
    'learner set' | 'tasks: 100\nskils: []\n'          || '2:1  `skils` is not a key of a learner set; did you mean `skills`?'
    'policy'      | '# Mine.\ncode: { acept: [B101] }\n' || '2:9  `acept` is not a key of code; did you mean `accept`?'
    'mission'     | 'gaol: learn\nbudget: {}\n'        || '1:1  `gaol` is not a key of a mission; did you mean `goal`?'
  }

  def "#words is answered with what to do"() {
    when:
    def run = etude(*words.tokenize(' '))

    then:
    run.exit == 2
    run.err.startsWith(message)
    run.out.empty

    where:
    words                       || message
    'run'                       || "etude: Missing required parameter: 'MISSION'\nTry `etude run --help`."
    'run nowhere.yaml'          || 'nowhere.yaml  does not exist; name a mission file, such as missions/first_steps.yaml'
    'run m.yaml --time soon'    || "etude: Invalid value for option '--time': `soon` is not a duration; write 500ms, 2s, 10m or 1h"
    'run m.yaml --cycles many'  || "etude: Invalid value for option '--cycles': `many` is not a whole number"
    'lab --seeds 1e3'           || "etude: Invalid value for option '--seeds': `1e3` is not a whole number"
    'lab --seeds 9999999999'    || "etude: Invalid value for option '--seeds': `9999999999` is out of range"
    'runn'                      || "etude: Unmatched argument at index 0: 'runn'\nDid you mean: etude run?"
    'resume nowhere'            || 'nowhere  does not exist; start a run of a mission first'
    'status nowhere'            || 'nowhere  does not exist; start a run of a mission first'
    'grade nowhere.jsonl'       || 'nowhere.jsonl  does not exist; name a file where each line is a task as JSON'
    'grade d.jsonl --workers 0' || '--workers must be in 1 to 64, was 0'
  }

  def "a folder that holds no run is not taken for one"() {
    when:
    def status = etude('status', folder)

    then:
    status.exit == 2
    status.err == "$folder  is not the folder of a run: it holds no journal.jsonl; " +
        'name the folder of a run\n'
  }

  def "what never began is not to be resumed"() {
    given:
    file('journal.jsonl', '{"seq":1,"cyc')

    when:
    def status = etude('status', folder)

    then:
    status.exit == 0
    status.out.readLines().last() == '  next        nothing was begun here; start its mission again with ./etude run'

    when:
    def resume = etude('resume', folder)

    then:
    resume.exit == 2
    resume.err == "$folder  has no readable mission.yaml; copy the mission of the run there, " +
        'or start that mission again with ./etude run\n'
  }

  def "a dataset line that is malformed is pointed out"() {
    given:
    def dataset = file('d.jsonl', '{"task_id": "a"}\nnot json\n')

    when:
    def grade = etude('grade', dataset)

    then:
    grade.exit == 2
    grade.err.readLines().first().startsWith("$dataset:1  has no `prompt`; each line needs ")
    grade.err.contains("$dataset:2:")
  }

  def "no command is answered with the help"() {
    when:
    def run = etude()

    then:
    run.exit == 2
    run.out.contains('Usage: etude')
    run.out.contains('./etude run missions/first_steps.yaml')
  }

  def "#command explains itself with examples"() {
    when:
    def help = etude(command, '--help')

    then:
    help.exit == 0
    help.out.contains('Examples:')
    help.out.contains("./etude $command ")
    help.out.readLines().every { it.length() <= 80 }
    // One that was broken into two lines could not be copied.
    help.out.readLines().dropWhile { it != 'Examples:' }.drop(1).takeWhile { it }.every { it.startsWith('  ./etude ') }

    where:
    command << ['run', 'resume', 'status', 'check', 'new', 'try', 'test', 'grade', 'lab']
  }

  private Path file(String name, String text) {
    Files.writeString(folder.resolve(name), text.stripIndent())
  }

  private static String mission(String strategy) {
    """\
        goal: Learn.
        trainer:
          strategy: $strategy
          families: [digits]
        builder:
          model: search
        """.stripIndent()
  }
}
