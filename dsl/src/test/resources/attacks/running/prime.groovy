// stopped Threw: a whole number has at most 100000 bits
BigInteger n = 2
n.pow(90000).add(1G).isProbablePrime(1000000)
