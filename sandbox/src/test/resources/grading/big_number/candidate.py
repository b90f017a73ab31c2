def solve(xs): return [1 << 4000000]
