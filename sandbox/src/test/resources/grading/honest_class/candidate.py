class Sorter:
    def __call__(self, xs): return sorted(xs)

solve = Sorter()
