def solve(xs):
    while True:
        yield 1
