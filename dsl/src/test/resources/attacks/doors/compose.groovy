// refused not-available: `rightShift` is not available to scripts
def c = { 1 } >> { 2 }
c.call()
