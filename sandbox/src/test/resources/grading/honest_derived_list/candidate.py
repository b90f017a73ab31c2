class Sorted(list):
    pass

def solve(xs): return Sorted(sorted(xs))
