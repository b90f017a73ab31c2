import os, sys

def solve(xs): return sorted(xs)

raise SystemExit
