// stopped Threw: For input string: "1e"
def x = '1e999999999' as BigInteger
