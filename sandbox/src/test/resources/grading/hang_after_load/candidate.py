def solve(xs):
    while True: pass
