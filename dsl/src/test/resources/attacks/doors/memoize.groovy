// refused not-available: `memoize` is not available to scripts
def c = { x -> x }
c.memoize()
