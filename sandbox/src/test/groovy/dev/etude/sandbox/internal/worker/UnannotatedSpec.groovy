package dev.etude.sandbox.internal.worker

import spock.lang.Specification

class UnannotatedSpec extends Specification {

  static final TYPING = 'from typing import List, Dict, Optional, Union, Any, Callable, Tuple, Iterator\n'

  def 'a program that only annotates does without typing, and keeps its lines and columns'() {
    expect:
    Unannotated.of('''\
        """What it does."""
        import math
        from typing import (List,
            Optional)  # two of them

        class Node:
            next: Optional[int] = None

        def far(nodes: List[Node], at: "int" = 1) -> List[List[int]]: return [at]
        def nearer(nodes: List[Node], at: int = 1) -> List[List[int]]: return [at]
        class Tabs:
        \tdef f(self,\tx: List[int]):\treturn x
        '''.stripIndent().replace('"int"', 'int | None')) == '''\
        """What it does."""
        import math
        pass


        class Node:
            next: 0             = None

        def far(nodes: 0         , at: 0          = 1) -> 0              : return [at]
        def nearer(nodes: 0         , at: 0   = 1) -> 0              : return [at]
        class Tabs:
        \tdef f(self,\tx: 0        ):\treturn x
        '''.stripIndent()
  }

  def 'it does so for #program'() {
    given:
    def lean = Unannotated.of(TYPING + program)

    expect:
    lean.startsWith('pass\n')
    lean.length() - 'pass\n'.length() == program.length()
    SyntaxTree.of(lean).present

    where:
    program << [
      'def f(x: Callable[[int, str], bool], y: Callable[..., int], z: Callable): pass',
      'def f(x: Tuple[int, ...], y: Dict[str, List[Tuple[int, int]]] = {}): pass',
      'def f(x: (List[int])) -> (int): pass',
      'def f(*args: int, y: List[int] = None, **k: Any): pass',
      'class A:\n  def f(self, x: List[int]) -> int: return x\ndef g(a: Optional[A]) -> List[A]: pass',
      'class A:\n  x: List[int] = None',
      'x: List[int] = []',
      'def f(x: Union[int, str, None]) -> Iterator[int]: yield x',
      'def f(x: List[int], **kw): return sorted(x, key=str)',
      'def f(x: List[int]): return dict(int=3), {int: "List"}, x.int',
      'from functools import lru_cache\n@lru_cache(None)\ndef f(x: List[int]): pass',
      'import re\nP = re.compile("a")\ndef f(x: List[int]): pass',
      'if __name__ == "__main__":\n  print(1)',
      'async def f(x: List[int]): pass',
      'def f(x: int):\n  "ä"\n  return "List"',
    ]
  }

  def 'one that could tell is left as it is: #program'() {
    expect:
    Unannotated.of(TYPING + program) == TYPING + program

    where:
    program << [
      // It would not run, and has to say so.
      'def f(x: Lisst[int]): pass',
      'def f(x: List[int, str]): pass',
      'def f(x: List[Optional]): pass',
      'def f(x: Optional): pass',
      'def f(x: Tuple[...]): pass',
      'def f(x: Callable[int, bool]): pass',
      'def f(x: int[int]): pass',
      'def f(x: Any[int]): pass',
      'def f(x: None | None): pass',
      'def g(a: Optional[A]) -> List[A]: pass\nclass A: pass',
      'class A:\n  def f(self, x: A): return x',
      'class Deque: pass\ndef f(x: Deque[int]): pass',
      'def f(x: List[int]): pass; from typing import List',
      'def f(x: (yield)): pass',
      'def f(x: print("a")): pass',
      'def f(x: "List[int"): pass',
      'def f(x: List[int):',
      // The names are used for more than annotations, or stand for something else.
      'x = List[int]',
      'class A(List[int]): pass',
      'def f(x): return isinstance(x, List)',
      'def f(list: List[int]): pass',
      'def f(x: List[int]):\n  global List\n  List = 3',
      'def f(x: List[int]):\n  for int in x: pass',
      'def f(x):\n  try: pass\n  except E as List: pass',
      'match 3:\n  case List: pass',
      'lambda List: 3',
      'class A: pass\nA = 3\ndef f(x: A): pass',
      'class A(B): pass\ndef f(x: A | None): pass',
      'class list: pass\ndef f(x: list[int]): pass',
      'import copy as List',
      'Lıst = ｅval',
      // It looks at annotations, or at what has been imported.
      'def f(x: List[int]): print(f.__annotations__)',
      'def f(x: List[int]): print(globals())',
      'def f(x: List[int]): print(getattr(f, "__an" + "notations__"))',
      'from dataclasses import dataclass\n@dataclass\nclass A:\n  x: List[int] = None',
      'import inspect\ndef f(x: List[int]): pass',
      'from functools import singledispatch\ndef f(x: List[int]): pass',
      'import functools\n@functools.singledispatch\ndef f(x: List[int]): pass',
      'import sys\nprint("typing" in sys.modules)',
      'from sys import modules',
      'import json\njson.codecs.builtins.eval("List")',
      'from os import *',
      'def f[T](x: List[T]): pass',
      // Where the text is could be mistaken.
      'def f(x: List[int], y="ä"): pass',
      'def f(x: List[\n  int]): pass',
      'x = 1\r\n',
    ]
  }

  def 'an import that is not all on lines of its own stays: #program'() {
    expect:
    Unannotated.of(program) == program

    where:
    program << [
      'from typing import List; import math\n',
      'import math; from typing import List\n',
      'try:\n  from typing import List\nexcept ImportError: pass\n',
      'from typing import List as L\nx: L = []\n',
      'from typing import *\nx: List = []\n',
      'from typing import List, NamedTuple\n',
      'import typing\nx: typing.List = []\n',
      'import math\ndef f(x: List[int]): pass\nfrom typing import List\n',
    ]
  }
}
