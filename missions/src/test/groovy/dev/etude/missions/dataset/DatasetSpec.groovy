package dev.etude.missions.dataset

import dev.etude.dsl.task.Task
import dev.etude.sandbox.Tests
import java.nio.file.Files
import java.nio.file.Path
import java.util.zip.GZIPOutputStream
import spock.lang.Specification
import spock.lang.TempDir
import tools.jackson.databind.json.JsonMapper

class DatasetSpec extends Specification {

  static final PROMPT = '''\
    from typing import List

    def helper(n):
        return n + 1


    def above(numbers: List[int], limit: int = 3) -> bool:
        """ Is any number above the limit? """
    '''.stripIndent()

  static final GOOD = [task_id: 'Small/0', prompt: PROMPT, entry_point: 'above',
    canonical_solution: '    return any(n > limit for n in numbers)\n',
    test: 'def check(candidate):\n    assert candidate([helper(3)])\n']

  @TempDir
  Path folder

  def "a task of a dataset is a task like any other"() {
    given:
    def tasks = []

    when:
    def problems = Dataset.read(file(json(GOOD)), { tasks << it })

    then:
    problems.empty
    tasks.size() == 1

    when:
    Task task = tasks[0].task('Small Set')

    then:
    task.id() == 'Small/0'
    task.source() == Task.Source.DATASET
    task.origin() == 'Small Set'
    task.skills() == ['small_set']
    task.goal() == PROMPT
    task.signature() == 'above(numbers: List[int], limit: int = 3) -> bool'
    task.reference() == PROMPT + '    return any(n > limit for n in numbers)\n'
  }

  def "a prompt may be a text, and the solution a whole program: #solution"() {
    given:
    def tasks = []

    when:
    def problems = Dataset.read(file(json(GOOD + [prompt: prompt, canonical_solution: solution, test: 'def check(candidate): pass'])), { tasks << it })
    Task task = tasks[0]?.task('Set')

    then:
    problems.empty
    task.reference() == program
    task.signature() == signature

    where:
    prompt                    | solution                                      || program                                    | signature
    'Is any above?'           | 'def above(a: int,\n  b=1):\n    return a'     || solution                                   | 'above(a: int, b=1)'
    ''                        | 'import math\ndef above(a): return a > 1\n'   || solution                                   | 'above'
    '"""Is any above?"""\n'   | 'class above:\n    pass\n'                   || solution                                   | 'above'
    'class above:\n  """A"""\n' | '  def __init__(self, a):\n    pass\n'      || prompt + solution                          | 'above'
    'async def above(a):\n'   | '    return a\n'                              || prompt + solution                          | 'above(a)'
  }

  def "tests leave classes of the prompt that hold more than plain data to the candidate: #text"() {
    expect:
    Preamble.of(text) == kept

    where:
    text                                                                | kept
    'import math\n\nclass Node:\n  x = 1\n\n  def f(self): pass\ny = 1\n' | 'import math\n\n\n\n\n\ny = 1\n'
    'class A(object): pass\nclass B(A):\n  pass'                         | '\n\n'
    '@dataclass\n@other\nclass P:\n  x: int\n\ndef g(): pass'             | '\n\n\n\n\ndef g(): pass'
    'class P(NamedTuple):\n  x: int'                                     | 'class P(NamedTuple):\n  x: int'
    'class C(IntEnum):\n  x = 1'                                         | 'class C(IntEnum):\n  x = 1'
    'class D:\n  """ goes\nclass on: """\n  x = 1'                        | 'class D:\n  """ goes\nclass on: """\n  x = 1'
    '@cache\ndef h():\n  class Inner: pass\n  return Inner'               | '@cache\ndef h():\n  class Inner: pass\n  return Inner'
    ''                                                                  | ''
  }

  def "tests find the helpers of a prompt, and the candidate under its name"() {
    given:
    def task = new DatasetTask('Small/0', PROMPT, 'above', '', 'def check(candidate): pass\n')

    expect:
    task.task('s').hidden() == new Tests.Check('above', '''\
      from typing import List

      def helper(n):
          return n + 1



      def check(candidate): pass


      _check = check


      def check(candidate):
          global above
          above = candidate
          _check(candidate)
      '''.stripIndent())
  }

  def "an entry point may be a method of an object of the class that the solution defines"() {
    given:
    def tasks = []
    def line = GOOD + [prompt: 'import math\n\nclass Node:\n  pass\n\ndef node(a):\n  return a\n', entry_point: 'Solution().most',
      canonical_solution: 'class Solution:\n  def most(self, a):\n    return max(a)\n', test: 'def check(candidate):\n  pass\n']

    when:
    def problems = Dataset.read(file(json(line)), { tasks << it })
    Task task = tasks[0].task('Set')

    then:
    problems.empty
    task.entryPoint() == 'Solution'
    task.signature() == 'Solution().most'
    task.reference() == line.prompt + line.canonical_solution
    task.hidden().entryPoint() == 'Solution'
    task.hidden().code().startsWith('import math\n\n\n\n\ndef node(a):\n  return a\n\ndef check(')
    task.hidden().code().endsWith('    global Solution\n    Solution = candidate\n    _check(candidate().most)\n')
  }

  def "what begins like a program is one, and what begins like a sentence is none: #prompt"() {
    expect:
    (new DatasetTask('t', prompt, 'f', '', '').program('x') == prompt + 'x') == python

    where:
    prompt                                  || python
    'import math, os.path as p\nWrite'      || true
    '\n# what follows\nfrom typing import *\n' || true
    'from a.b import (c,\n  d)\n'           || true
    'LIMIT = 3\n'                           || true
    '@cache\ndef g(): pass\n'               || true
    'class Node:\n  pass\n'                 || true
    'def g(a): return a'                    || true
    'Write a function f.'                   || false
    'from a list import what is even!'      || false
    'import, then export: what is left?'    || false
    'class of numbers that'                 || false
    'def' + ' ' * 5                          || false
  }

  def "a signature may take several lines"() {
    given:
    def prompt = 'def f(\n    a: int,\n    b: dict[str, int],\n) -> bool:\n    """ x: y """\n'

    expect:
    new DatasetTask('t', prompt, 'f', '', '').task('s').signature() ==
        'f( a: int, b: dict[str, int], ) -> bool'
  }

  def "blank lines and unknown fields are passed over"() {
    expect:
    Dataset.read(file('\n' + json(GOOD + [license: 'MIT']) + '\r\n\n'), { }) == []
  }

  def "what is wrong with a line is said, and the others are read: #message"() {
    given:
    def tasks = []
    def file = file(json(GOOD + [task_id: 'first']) + '\n' + line + '\n' + json(GOOD))

    when:
    def problems = Dataset.read(file, { tasks << it })

    then:
    problems*.headline() == ["$file:$message"]
    tasks*.taskId() == ['first', 'Small/0']

    where:
    line                                        | message
    '{"task_id": "x", '                         | '2:18  is not JSON; each line is a task'
    'not json'                                  | '2:1  is not JSON; each line is a task'
    '{} {}'                                     | '2:4  is not JSON; each line is a task'
    '[1]'                                       | '2  must be an object, not a list; each line is a task'
    json(GOOD.findAll { it.key != 'entry_point' }) | '2  has no `entry_point`; each line needs task_id, prompt, entry_point, canonical_solution, test'
    json(GOOD + [prompt: 7])                    | '2  `prompt` must be text, not a number'
    json(GOOD + [test: null])                   | '2  `test` must be text, not null'
    json(GOOD + [task_id: 'first'])             | '2  `first` is the id of an earlier line; give each task an id of its own'
    json(GOOD + [task_id: ' '])                 | '2  `task_id` is empty; give each task a name of its own'
    json(GOOD + [entry_point: 'a; import os'])  | '2  `entry_point` is not the name of a Python function; write it like `has_close_elements`, or `Solution().solve` for a method'
    json(GOOD + [entry_point: 'below'])         | '2  neither `prompt` nor `canonical_solution` begins `below`; one must hold `def below(...):` or `class below:`'
    json(GOOD) + ' ' * (4 << 20)                | '2  is longer than 4 MiB; each line is a task'
  }

  def "a file without tasks says so: #message"() {
    given:
    def file = folder.resolve('tasks.jsonl')
    make(file, there)

    expect:
    Dataset.read(file, { })*.text() == ["$file  $message"]

    where:
    there        | message
    'nothing'    | 'does not exist; name a file where each line is a task as JSON'
    'a folder'   | 'is a folder; name a file where each line is a task as JSON'
    'an empty'   | 'is empty; each line is a task as JSON'
    'a gzip'     | 'is compressed; unpack it first, with gunzip'
  }

  def "no more than twenty problems are reported"() {
    expect:
    Dataset.read(file('x\n' * 1000), { }).size() == 20
  }

  def "samples name their task and may repeat it"() {
    given:
    def samples = []
    def file = file('{"task_id": "a", "completion": "  pass"}\n' * 2 + '{"task_id": "a"}')

    when:
    def problems = Dataset.readSamples(file, { samples << it })

    then:
    samples == [new Sample('a', '  pass')] * 2
    problems*.headline() == ["$file:3  has no `completion`; each line needs task_id, completion"]
  }

  def "a dataset is named after its file"() {
    expect:
    Dataset.name(Path.of('data/HumanEval.v2.jsonl')) == 'HumanEval'
  }

  private Path file(String text) {
    Files.writeString(folder.resolve('tasks.jsonl'), text)
  }

  private static void make(Path file, String there) {
    switch (there) {
      case 'a folder' -> Files.createDirectory(file)
      case 'an empty' -> Files.writeString(file, '\n\n')
      case 'a gzip' -> new GZIPOutputStream(Files.newOutputStream(file)).withCloseable {
        it << json(GOOD).bytes
      }
      default -> { }
    }
  }

  private static String json(Object value) {
    new JsonMapper().writeValueAsString(value)
  }
}
