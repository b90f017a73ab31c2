// stopped Threw: a whole number has at most 100000 bits
0G ** 2000000000
2 ** -2000000000
