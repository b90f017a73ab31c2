package dev.etude.runtime.cli

import dev.etude.runtime.Tiers

import spock.lang.Requires
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout
import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path

import static dev.etude.runtime.cli.CommandLine.etude

/** Grades real programs in real workers: honest, wrong, lying and endless ones. */
@Timeout(300)
class GradeIT extends Specification {

  static final TASK = [task_id: 'T/0', entry_point: 'double',
                       prompt: 'def double(n):\n    """Twice n."""\n',
                       canonical_solution: '    return n * 2\n',
                       test: 'def check(candidate):\n    assert candidate(2) == 4\n' +
                           '    assert candidate(-1) == -2\n']

  static final LIAR = '    class Liar:\n        def __eq__(self, other):\n' +
      '            return True\n    return Liar()\n'

  @TempDir
  Path folder

  def "each completion is reported as what it is, and the next one is unharmed"() {
    given:
    def completions = ['    return n + n\n', '    return n + 2\n', LIAR,
        '    import os\n    os._exit(0)\n', '    import sys\n    sys.exit(0)\n',
        '    print("all tests passed")\n', '    while True:\n        pass\n',
        '    return n n\n', '    return n << 1\n']
    def samples = file('s.jsonl', completions.collect { [task_id: 'T/0', completion: it] })

    when:
    def grade = etude('grade', dataset(), '--samples', samples, '--json', '--time', '2s',
        '--workers', 2, '--k', '1,2')
    def lines = grade.out.readLines().collect { new JsonMapper().readValue(it, Map) }

    then:
    grade.exit == 0
    lines.dropRight(1)*.verdict == ['passed', 'failed', 'failed', 'exited', 'exited', 'failed',
        'timed_out', 'does_not_parse', 'passed']
    lines.last().programs == 9
    Math.abs(lines.last()['pass@1'] - 2 / 9) < 1e-6
  }

  def "a task may ask for a method of a class that works on a class of the prompt"() {
    given:
    def task = file('methods.jsonl', [[task_id: 'M/0', entry_point: 'Solution().last',
      prompt: 'class Node:\n    def __init__(self, value, next=None):\n        self.value = value\n        self.next = next\n\n' +
          'def chain(values):\n    return Node(values[0], chain(values[1:])) if values else None\n\n',
      canonical_solution: 'class Solution:\n    def last(self, node):\n        while node.next:\n            node = node.next\n' +
          '        return node\n',
      test: 'def check(candidate):\n    assert candidate(node=chain([1, 2, 3])).value == 3\n']])
    def wrong = file('wrong.jsonl', [[task_id: 'M/0', completion: 'class Solution:\n    def last(self, node):\n        return node\n']])

    when:
    def right = etude('grade', task, '--workers', 1)
    def samples = etude('grade', task, '--samples', wrong, '--workers', 1)

    then:
    right.out.contains('1 of 1 passed')
    samples.out.contains('M/0  failed  line 11: assert candidate(node=chain([1, 2, 3])).value == 3')
  }

  def "references are graded where no samples are given"() {
    when:
    def grade = etude('grade', dataset(), '--workers', 1)

    then:
    grade.exit == 0
    grade.out.contains('1 of 1 passed')
    grade.out.contains('pass@1 1.000')
  }

  def "tests may make objects of a class that a prompt defines"() {
    given:
    def tree = file('tree.jsonl', [[task_id: 'Tree/0', entry_point: 'height',
      prompt: 'class Node:\n    def __init__(self, data):\n        self.data = data\n        self.left = self.right = None\n\n' +
          'def height(node):\n    """ Of a tree. """\n',
      canonical_solution: '    return 1 + max(height(node.left), height(node.right)) if node else 0\n',
      test: 'root = Node(1)\nroot.left = Node(2)\nroot.left.right = Node(3)\n' +
          'def check(candidate):\n    assert candidate(root) == 3\n    assert height(Node(1)) == 1\n']])
    def wrong = file('s.jsonl', [[task_id: 'Tree/0', completion: '    return 3\n']])

    expect:
    etude('grade', tree, '--workers', 1, '--tier', tier).out.contains('1 of 1 passed')
    etude('grade', tree, '--workers', 1, '--tier', tier, '--samples', wrong).out.contains('0 of 1 passed')

    where:
    tier << ['graalpy', Tiers.QUICK].unique()
  }

  def "samples of another dataset are refused"() {
    given:
    def samples = file('s.jsonl', [[task_id: 'U/1', completion: '']])

    when:
    def grade = etude('grade', dataset(), '--samples', samples)

    then:
    grade.exit == 2
    grade.err == "$samples  `U/1` is not a task of the dataset; its samples belong to another " +
        'one\n'
  }

  @Requires(reason = 'ETUDE_HUMANEVAL names no file with the HumanEval problems',
      value = { System.getenv('ETUDE_HUMANEVAL') })
  def "every reference solution of HumanEval passes"() {
    when:
    // A busy machine must not be taken for a wrong program.
    def grade = etude('grade', System.getenv('ETUDE_HUMANEVAL'), '--time', '60s')

    then:
    grade.out.contains('164 of 164 passed')
    grade.exit == 0
  }

  private Path dataset() {
    file('d.jsonl', [TASK])
  }

  private Path file(String name, List<Map> lines) {
    Files.writeString(folder.resolve(name), lines.collect { new JsonMapper().writeValueAsString(it) + '\n' }.join())
  }
}
