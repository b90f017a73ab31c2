// refused not-available: `99999999...` is not available to scripts
def x = 9999999999999999999999999999999
