import sys
sys.setrecursionlimit(10 ** 6)
x = []
for i in range(10 ** 6):
    x = [x]
repr(x)
