def other(xs): return sorted(xs)
