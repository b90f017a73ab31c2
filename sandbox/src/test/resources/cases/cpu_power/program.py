x = 3 ** (10 ** 8)
while True:
    x = x * x
