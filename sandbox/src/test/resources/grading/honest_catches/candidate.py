def solve(xs):
    try:
        raise ValueError(xs)
    except ValueError as e:
        return sorted(e.args[0])
