def solve(xs): return tuple(sorted(xs))
