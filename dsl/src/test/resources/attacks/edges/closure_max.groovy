// refused not-available: `maximumNumberOfParameters` is not available to scripts
def c = { 1 }
c.maximumNumberOfParameters
