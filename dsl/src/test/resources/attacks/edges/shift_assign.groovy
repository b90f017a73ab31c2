// stopped Threw: a number is shifted by at most 100000 bits
BigInteger x = 1
x <<= 2000000000
