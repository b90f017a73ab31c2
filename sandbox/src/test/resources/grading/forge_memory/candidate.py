def solve(xs): raise MemoryError
