def solve(xs): return [float(x) for x in sorted(xs)] + [0.5]
