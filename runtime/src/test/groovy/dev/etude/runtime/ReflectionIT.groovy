package dev.etude.runtime

import dev.etude.memory.Usage
import dev.etude.memory.journal.JournalText
import dev.etude.missions.MissionReader
import dev.etude.runtime.model.Model
import dev.etude.runtime.model.Prompt
import dev.etude.runtime.model.Reply
import dev.etude.runtime.report.Progress
import dev.etude.sandbox.GraalPySandbox
import dev.etude.sandbox.SandboxOptions
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

/** What a look at a program finds reaches the next attempt, and not only a log. */
@Timeout(240)
class ReflectionIT extends Specification {

  static final Installation HERE = Installation.launched()

  @TempDir
  Path folder

  def "a refused program comes back to its author with the place and the reason"() {
    given:
    def author = new Author(answers: ['import os as o\ndef NAME(*xs):\n  return o.system("ls")\n',
      'def NAME(*xs):\n  return eval("xs[9999]")\n', 'def NAME(*xs):\n  return 1\n'])

    when:
    play('', author)

    then: 'what is refused does not run'
    author.asked[1].brief().feedback()*.problem() == ['line 3: `os.system` is not allowed here (E102, high)']
    author.asked[1].text().contains('line 3: `os.system` is not allowed here')

    and: 'what is only to be thought about runs, and is told of when the program fails'
    def second = author.asked[2].brief().feedback()[1].problem()
    second.contains('IndexError')
    second.endsWith('to think about: line 2: eval: evaluates text as a program; ast.literal_eval reads plain values (B307, medium)')

    and:
    def checked = journal().findAll { it.contains('"type":"CodeChecked"') }
    checked.size() == 3
    checked[0].contains('"findings":["line 3: `os.system` is not allowed here (E102, high)","advice: ')
    checked[2].contains('"findings":[]')
  }

  def "a policy beside the mission decides"() {
    given:
    Files.createDirectories(folder.resolve('policies'))
    Files.writeString(folder.resolve('policies/mine.yaml'), 'code: { refuse: medium, names: { deny: [sorted] } }')
    def author = new Author(answers: ['def NAME(*xs):\n  return eval("1")\n', 'def NAME(*xs):\n  return sorted(xs)\n', ''])

    when:
    play('policy: mine\n', author)

    then:
    author.asked[1].brief().feedback()*.problem() ==
      ['line 2: eval: evaluates text as a program; ast.literal_eval reads plain values (B307, medium)']
    author.asked[2].brief().feedback()[1].problem() == 'line 2: `sorted` is not allowed here (E102, high)'
  }

  def "a policy that is missing or wrong is a problem of the mission: #hint"() {
    given:
    Files.createDirectories(folder.resolve('policies'))
    Files.writeString(folder.resolve('policies/bad.yaml'), 'code: { refuse: never }')
    def file = mission("policy: $name\n")
    def read = new MissionReader().read(file)

    expect:
    new MissionCheck(HERE).mission(read, file)*.headline() == [problem.replace('FOLDER', folder.toString())]

    where:
    name     || problem
    'defalt' || 'FOLDER/small.yaml:1:9  there is no policy `defalt`; did you mean `default`?'
    'bad'    || 'FOLDER/policies/bad.yaml:1:17  `never` is not a severity; write one of low, medium, high'
    hint = name
  }

  private void play(String line, Model author) {
    def file = mission(line)
    def read = new MissionReader().read(file)
    def options = new Run.Options(new Budget(1, Duration.ofMinutes(2)), HERE, [:], new Progress.Silent(), new StopRequest({}))
    GraalPySandbox.open(SandboxOptions.DEFAULT).withCloseable { sandbox ->
      Run.start(read, file, folder.resolve('run'), Optional.empty(), options, sandbox, author).withCloseable { it.play() }
    }
  }

  private Path mission(String line) {
    Files.writeString(folder.resolve('small.yaml'), line + '''\
goal: Learn a little.
trainer: { families: [digits] }
builder: { model: search, attempts: 3 }
''')
  }

  private List<String> journal() {
    def lines = []
    JournalText.read(folder.resolve('run/journal.jsonl')) { lines << it }
    lines
  }

  /** Writes what it is told to, and remembers what it was asked. */
  static class Author implements Model {

    List<String> answers
    List<Prompt> asked = []

    @Override
    String name() {
      'author'
    }

    @Override
    Reply ask(Prompt prompt) {
      asked << prompt
      new Reply.Answer(answers[asked.size() - 1].replace('NAME', prompt.brief().entryPoint()), [], Usage.NONE)
    }
  }
}
