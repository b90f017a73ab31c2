import os, sys

def solve(xs): return sorted(xs)

sys.exit(0)
