// refused not-available: `new` is not available to scripts
def x = new int[2000000000]
