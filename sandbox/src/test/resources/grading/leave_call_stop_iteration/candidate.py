import os, sys

def solve(xs):
    raise StopIteration([1, 2, 3])
