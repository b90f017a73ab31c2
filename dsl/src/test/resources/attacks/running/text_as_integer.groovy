// stopped Threw: `1e` is not a number
def x = '1e999999999' as BigInteger
