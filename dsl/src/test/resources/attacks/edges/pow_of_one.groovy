// stopped Threw: a whole number has at most 100000 bits
1G.pow(2000000000)
1G ** 2000000000
