files = []
for i in range(100000):
    files.append(open("x", "a"))
