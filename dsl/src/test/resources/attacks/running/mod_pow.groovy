// stopped Threw: `modPow` and `isProbablePrime` take at most 2048 bits
BigInteger n = 3
n.pow(20000).modPow(n.pow(20000), n.pow(20001))
