def solve(xs): return [float("nan")] * (len(xs) or 1)
