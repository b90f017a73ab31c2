// refused not-available: `resolveStrategy` is not available to scripts
def c = { 1 }
c.resolveStrategy = 1
