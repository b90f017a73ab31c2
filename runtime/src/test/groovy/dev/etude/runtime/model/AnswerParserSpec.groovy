package dev.etude.runtime.model

import dev.etude.runtime.model.AnswerParser.Code
import dev.etude.runtime.model.AnswerParser.NoCode
import spock.lang.Specification

class AnswerParserSpec extends Specification {

  static final String CODE = 'def solve(xs):\n    return sum(xs)\n'

  def "finds the program in #form"() {
    expect:
    source(answer) == CODE

    where:
    form                        | answer
    'a block'                   | "```python\n$CODE```"
    'a block of another name'   | "```py\n$CODE```"
    'a block without a name'    | "```\n$CODE```"
    'a block with attributes'   | "```{.python} title=a\n$CODE```"
    'tildes'                    | "~~~ Python\n$CODE~~~"
    'a long fence'              | "`````python\n$CODE`````\n"
    'a block after prose'       | "Sure:\n\n```python\n$CODE```\nIt sums them."
    'a fence that ends prose'   | "Here you are: ```python\n$CODE```"
    'an unclosed block'         | "Sure:\n```python\n$CODE"
    'a fence that ends code'    | '```python\ndef solve(xs):\n    return sum(xs)```'
    'an indented block'         | '1. So:\n   ```python\n   def solve(xs):\n       return sum(xs)\n   ```\n'
    'a closing fence further in' | '```python\ndef solve(xs):\n    return sum(xs)\n  ```\nDone.'
    'Windows line ends'         | "Sure:\r\n```python\r\n${CODE.replace('\n', '\r\n')}```\r\n"
    'control characters'        | "\uFEFF```python\ndef \u0000solve(xs):\n    return\u0007 sum(xs)\n```"
    'no fence'                  | CODE
    'no fence but prose'        | "The following function returns the sum:\n\n$CODE\nIt works since sum adds."
    'no fence, a lower-case line' | "$CODE\nthis works for all lists."
    'JSON'                      | '{"code": "def solve(xs):\\n    return sum(xs)\\n"}'
    'JSON in a block'           | '```json\n{"python": "def solve(xs):\\n    return sum(xs)"}\n```'
    'a block in JSON'           | '{"solution": "```python\\ndef solve(xs):\\n    return sum(xs)\\n```"}'
    'a body'                    | '    return sum(xs)\n'
    'a body and prose'          | '    return sum(xs)\n\nThis adds them.'
    'a body not indented'       | 'return sum(xs)'
    'a body in a block'         | '```python\nreturn sum(xs)\n```'
    'reasoning before'          | "<think>\n```python\ndef solve(xs): pass\n```\n</think>\n$CODE"
    'reasoning without a start' | "Maybe def solve(xs): 1\n</think>\n\n```python\n$CODE```"
    'an end mark'               | "```python\n$CODE```<|im_end|>"
  }

  def "of several blocks the last that defines the entry point is taken"() {
    expect:
    source("```python\ndef solve(xs): return 1\n```\nBetter:\n```python\n$CODE```\nUse it:\n" +
      '```python\nprint(solve([1, 2, 3]))\nprint(solve([1, 2, 3, 4, 5]))\n```') == CODE
  }

  def "of blocks that do not define it the longest in Python is taken"() {
    expect:
    source('```\nx = 1\n```\n```python\nanswer = 41 + 1\n```\n```json\n{"a": "much longer than this"}\n```') ==
      'answer = 41 + 1\n'
  }

  def "a fence inside a docstring does not end the block"() {
    given:
    def code = 'def solve(xs):\n    """Sum.\n\n    ```\n    solve([1])\n    ```\n    """\n    return sum(xs)\n'

    expect:
    source("```python\n$code```\nDone.") == code
  }

  def "code about reasoning marks is left alone"() {
    given:
    def code = 'def solve(xs):\n    return xs.replace("<think>", "</think>")\n'

    expect:
    source("Sure.\n```python\n$code```") == code
    source(code) == code
  }

  def "imports, helpers and blank lines belong to bare code"() {
    given:
    def code = '''\
      import math
      from collections import (
          Counter,
      )

      LIMIT: int = 3
      @staticmethod
      def helper(x):
          """Text
      at the margin
          """
          return x

      # The answer.
      def solve(xs):
          if xs:

              return helper(xs)
          return 0
      '''.stripIndent()

    expect:
    source("Here is what I came up with.\n\n$code\nThe import of math is not needed.") == code
  }

  def "text inside strings keeps its place when a body becomes a function"() {
    expect:
    source('x = """a\n b"""\nreturn x') == 'def solve(xs):\n    x = """a\n b"""\n    return x\n'
  }

  def "says why there is no code"() {
    expect:
    AnswerParser.parse(answer, 'solve', 'solve(xs)') == new NoCode(reason)

    where:
    answer                          || reason
    ''                              || 'the answer is empty'
    ' \r\n\u0000'                   || 'the answer is empty'
    "I'm sorry, I cannot do that."  || "the answer holds no Python code; it begins with `I'm sorry, I cannot do that.`"
    'class struggle is real'        || 'the answer holds no Python code; it begins with `class struggle is real`'
    '```python\n```'                || 'the answer holds no Python code; it begins with ````python`'
    '<think>\nLet me see. def solve' || 'the answer holds reasoning only; raise LLM_MAX_OUTPUT_TOKENS'
    'x' * ((1 << 20) + 1)           || 'the answer is longer than 1048576 characters'
  }

  def "says whether the end was marked"() {
    expect:
    (AnswerParser.parse(answer, 'solve', 'solve(xs)') as Code).closed() == closed

    where:
    answer                    || closed
    "```python\n$CODE```"     || true
    '```python\ndef solve()```' || true
    "```python\n$CODE"        || false
    CODE                      || false
  }

  private static String source(CharSequence answer) {
    def parsed = AnswerParser.parse(answer.toString(), 'solve', 'solve(xs)')
    assert parsed instanceof Code
    parsed.source()
  }
}
