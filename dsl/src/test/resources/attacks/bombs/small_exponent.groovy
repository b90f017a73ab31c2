// refused not-available: `1E-999999999` is not available to scripts
def x = 1e-999999999
def y = x + 1
