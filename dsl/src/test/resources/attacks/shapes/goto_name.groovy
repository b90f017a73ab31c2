// refused syntax: `def goto` is not expected here
def goto = 1
