import itertools
all(itertools.cycle([1]))
