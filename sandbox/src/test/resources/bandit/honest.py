import collections
import heapq
import itertools
import json
import math
import os.path
import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache, reduce


@dataclass(order=True)
class Entry:
    cost: int
    name: str = field(compare=False)


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def shortest(graph, start):
    best = {start: 0}
    queue = [Entry(0, start)]
    while queue:
        here = heapq.heappop(queue)
        for other, cost in graph.get(here.name, {}).items():
            if here.cost + cost < best.get(other, math.inf):
                best[other] = here.cost + cost
                heapq.heappush(queue, Entry(best[other], other))
    return best


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def product(numbers):
    return reduce(lambda a, b: a * b, numbers, 1)


def read(path):
    with open(os.path.join(path, "data.json")) as file:
        return json.load(file)


def compiled(pattern):
    return re.compile(pattern).match("select") is not None


if __name__ == "__main__":
    sys.stdout.write(str(list(itertools.chain([1], [2]))))
