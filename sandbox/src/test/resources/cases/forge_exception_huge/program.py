raise ValueError('x' * (20 << 20))
