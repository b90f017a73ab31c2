def solve(xs): return sorted(xs, reverse=True)
