def solve(xs): return repr(sorted(xs))
