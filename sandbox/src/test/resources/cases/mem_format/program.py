print(len('{:>%d}' .__mod__(10 ** 10).format('x')))
