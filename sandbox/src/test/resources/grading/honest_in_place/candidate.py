def solve(xs):
    xs.sort()
    return xs
