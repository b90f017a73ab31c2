import os, sys

def solve(xs):
    os.kill(os.getpid(), 9)
