// stopped Threw: a whole number has at most 100000 bits
7**2000000000
