package dev.etude.missions.task

import dev.etude.dsl.Problems
import dev.etude.missions.task.TaskFile.Reading
import dev.etude.sandbox.Judge
import dev.etude.sandbox.value.PyValues
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class TaskFileSpec extends Specification {

  @TempDir
  Path folder

  def "a task is a function, inputs and what is expected"() {
    when:
    def tests = good('''
{
  "entry_point": "merge", "name": "a test of mine",
  "tests": [
    {"input": [[1, 2.0, "x", null, true], {"a": 1}], "expected": {"$tuple": [1]}},
    {"input": [], "expected": {"$dict": [[1, {"$set": []}]]}, "edge": true},
    {"input": [123456789012345678901234567890], "expected": {"$float": "-inf"}},
    {"input": [{"$bytes": "00ff"}, {"$a": 1, "$b": 2}], "expected": {"$frozenset": [1]}}
  ]
}''')

    then:
    tests.entryPoint() == 'merge'
    tests.judge() == new Judge.Compares(0, false, true)
    !tests.keepsArguments()
    tests.cases()*.edge() == [false, true, false, false]
    tests.cases().collect { it.arguments().collect { PyValues.python(it) } + ['->'] + PyValues.python(it.expected()) } == [
      ["[1, 2.0, 'x', None, True]", "{'a': 1}", '->', '(1,)'],
      ['->', '{1: set()}'],
      ['123456789012345678901234567890', '->', "float('-inf')"],
      ["b'\\x00\\xff'", "{'\$a': 1, '\$b': 2}", '->', 'frozenset({1})']]
  }

  def "who judges is said by the task"() {
    expect:
    good('{"entry_point": "f", "tests": [{"input": [1], "expected": 1}]' + more + '}').judge() == judge

    where:
    more                                              || judge
    ', "float_tolerance": 1e-6, "any_order": true'    || new Judge.Compares(1e-6d, true, true)
    ', "exact_types": true'                           || Judge.EXACT
    ', "checker": "def accepts(a, e, r): return True"' || new Judge.Checker('def accepts(a, e, r): return True')
  }

  def "what is wrong is said with its place: #line"() {
    given:
    def reading = TaskFile.read('t.json', text)

    expect:
    reading instanceof Reading.Bad
    Problems.render(reading.problems()).readLines().first() == line

    where:
    text                                                                         || line
    '{"entry_point": "f", "tests": [{"input": [1], "expected": 1}'                || 't.json:1:61  is not JSON; look at the quotes, commas and brackets around here'
    '{\n "entry_point": f }'                                                      || 't.json:2:17  is not JSON; look at the quotes, commas and brackets around here'
    '[]'                                                                          || 't.json:1:1  a task is an object, not a list; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    '{"tests": [{"input": [1], "expected": 1}]}'                                  || 't.json:1:1  the task has no `entry_point`; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    '{"entry_point": "f"}'                                                        || 't.json:1:1  the task has no `tests`; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    '{"entry_point": "f",\n "tests": []}'                                         || 't.json:2:11  `tests` must be a list of at least one test; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    '{"entry_point": "f()", "tests": [{"input": [1], "expected": 1}]}'            || 't.json:1:17  `entry_point` must be the name of a function'
    '{"entry_point": "f", "tests": [{"input": 5, "expected": 1}]}'                || 't.json:1:42  `input` must be the list of the arguments, not a number; write [5] for one argument'
    '{"entry_point": "f", "tests": [\n  {"input": [1]}]}'                         || 't.json:2:3  the test has no `expected`; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    '{"entry_point": "f", "tests": [{"input": [1], "expectd": 1, "expected": 1}]}' || 't.json:1:58  `expectd` is not a key of a test; did you mean `expected`?'
    '{"entry_point": "f", "tests": [{"input": [1], "expected": {"$tupel": [1]}}]}' || 't.json:1:59  `$tupel` is no type of a value; there are $tuple, $set, $frozenset, $dict, $bytes, $float'
    '{"entry_point": "f", "tests": [{"input": [1], "expected": 1}], "float_tolerance": -1}' || 't.json:1:83  `float_tolerance` must be a number from 0 on'
    '{"entry_point": "f", "tests": [3]}'                                          || 't.json:1:32  a test is an object, not a number; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
    ''                                                                            || 't.json:1:1  a task is an object, not null; a task is {"entry_point": "double", "tests": [{"input": [2], "expected": 4}]}'
  }

  def "a file that is none is said to be so: #message"() {
    given:
    Files.write(folder.resolve('binary'), [0xff, 0xfe, 0] as byte[])

    expect:
    TaskFile.read(folder.resolve(name)).problems()*.message() == [message]

    where:
    name      || message
    'nowhere' || 'does not exist'
    '.'       || 'is a folder'
    'binary'  || 'is not UTF-8 text'
  }

  def "depth does no harm"() {
    expect:
    TaskFile.read('t.json', '[' * 100_000) instanceof Reading.Bad
    TaskFile.read('t.json', '{"entry_point": "f", "tests": [{"input": [' + '[' * 5000 + ']' * 5000 + '], "expected": 1}]}') instanceof Reading.Bad
  }

  private static good(String text) {
    def reading = TaskFile.read('t.json', text)
    if (reading instanceof Reading.Bad) {
      throw new AssertionError(Problems.render(reading.problems()))
    }
    reading.tests()
  }
}
