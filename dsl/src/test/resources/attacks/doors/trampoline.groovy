// refused not-available: `trampoline` is not available to scripts
def c = { 1 }
c.trampoline()
