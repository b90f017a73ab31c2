def check(candidate): raise AssertionError("mine")

def solve(xs): return sorted(xs)
