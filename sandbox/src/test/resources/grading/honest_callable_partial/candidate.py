from functools import partial
solve = partial(sorted, key=None)
