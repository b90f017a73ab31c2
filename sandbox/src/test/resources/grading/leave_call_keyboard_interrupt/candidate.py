import os, sys

def solve(xs):
    raise KeyboardInterrupt
