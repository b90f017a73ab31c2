// refused not-available: `$x` is not available to scripts
def $x = 1
