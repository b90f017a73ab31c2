def solve(xs): raise AssertionError("passed")
