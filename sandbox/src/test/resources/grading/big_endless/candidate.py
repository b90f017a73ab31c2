import itertools

def solve(xs): return itertools.count()
