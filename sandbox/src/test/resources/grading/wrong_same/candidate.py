def solve(xs): return xs
