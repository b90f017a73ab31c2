def solve(xs): raise ValueError("x" * 5000000)
