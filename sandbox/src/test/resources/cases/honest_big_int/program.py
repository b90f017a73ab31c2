print(len(str(2 ** 10000)))
