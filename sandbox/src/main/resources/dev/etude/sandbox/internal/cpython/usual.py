"""What programs usually need was used once before any of them begins: a page of memory that a forked
process need not write is one that it need not copy, which is most of its cost."""
import io
import os
import sys

import _etude_preload as preload
import _etude_values as values

REHEARSALS = 10
PROGRAM = """
from typing import List, Dict
import math, re

def f(items: List[float], limit: float) -> bool:
    '''An ordinary function.'''
    seen: Dict[str, int] = {}
    for i, a in enumerate(items):
        for b in items[i + 1:]:
            if abs(a - b) < limit:
                return True
        seen[str(a)] = i
    return sorted(seen) == [] or len({x for x in seen}) == len("".join(seen).split())

print(f([1.0, 2.5, 3.0], 0.1), max([1, 2]), sum(range(3)), [x * 2 for x in (1, 2) if x])
"""


def settle(forks):
    """In a forked process: numbers at random are its own, and where it forks in turn, modules do
    what they wanted done."""
    random = sys.modules.get("random")
    if random is not None:
        random.Random.__base__.seed(random._inst)
    if forks:
        for wanted in preload.hooks:
            os.register_at_fork(**wanted)


def rehearse():
    """An ordinary program, so that the interpreter has made what it makes at the first use."""
    job = values.encode({"source": PROGRAM, "limits": {"memory": 1 << 28}, "files": {}, "n": b""})
    out, sys.stdout = sys.stdout, io.StringIO()
    try:
        for _ in range(REHEARSALS):
            source = values.decode(job)["source"]
            exec(compile(source, "program.py", "exec", dont_inherit=True), {"__name__": "rehearsal"})
            sys.stdout.flush()
    finally:
        sys.stdout = out
