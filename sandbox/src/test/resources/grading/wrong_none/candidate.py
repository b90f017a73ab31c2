def solve(xs): sorted(xs)
