// stopped Threw: a decimal number has at most 2000 digits
def x = 1e300
x = x * x * x * x * x * x * x
def y = x as BigInteger
