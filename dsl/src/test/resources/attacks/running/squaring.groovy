// stopped Threw: a whole number has at most 100000 bits
BigInteger n = 3
60.times { n = n * n }
