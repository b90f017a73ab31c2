// answers practice parsing
BigInteger a = 7
a.pow(30000).gcd(a.pow(30001))
