import sys
def solve(xs):
    print("FAILED", xs)
    print("error", file=sys.stderr)
    return sorted(xs)
