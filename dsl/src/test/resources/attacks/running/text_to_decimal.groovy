// stopped Threw: a decimal number has at most 2000 digits
def x = '1e999999999'.toBigDecimal()
def y = x + 1
