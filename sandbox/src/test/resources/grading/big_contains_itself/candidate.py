def solve(xs):
    xs.append(xs)
    return xs
