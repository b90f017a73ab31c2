// refused syntax: `}` is not expected here
def x = [
