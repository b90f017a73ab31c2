// refused not-available: `rehydrate` is not available to scripts
def c = { 1 }
c.rehydrate(1, 2, 3)
