// refused not-available: `thisObject` is not available to scripts
def c = { 1 }
c.thisObject
