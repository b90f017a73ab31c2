// stopped Threw: a whole number has at most 100000 bits
BigInteger n = 1
1000.times { n = (n << 10000) as BigInteger }
