import os, sys

def solve(xs):
    os.abort()
