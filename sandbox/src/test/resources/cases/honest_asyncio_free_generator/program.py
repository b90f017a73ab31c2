def g():
    for i in range(3):
        yield i
print(list(g()))
