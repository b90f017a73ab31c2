from functools import lru_cache

@lru_cache(maxsize=None)
def ordered(xs): return tuple(sorted(xs))

def solve(xs): return list(ordered(tuple(xs)))
