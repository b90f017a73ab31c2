// refused not-available: `getOwner` is not available to scripts
def c = { 1 }
c.getOwner()
