import os, sys

def solve(xs):
    raise SystemExit
