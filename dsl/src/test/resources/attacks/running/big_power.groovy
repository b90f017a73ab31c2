// stopped Threw: a whole number has at most 100000 bits
BigInteger b = 7
b.pow(2000000000)
