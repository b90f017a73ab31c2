// stopped OutOfMemory: the script takes more than 64 MB; look for a list or a text that grows
BigInteger n = 7
n = n.pow(30000)
for (i in 1..100000) { n.toString() }
