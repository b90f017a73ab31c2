// refused not-available: `__x` is not available to scripts
def __x = 1
