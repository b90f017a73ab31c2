// refused not-available: `curry` is not available to scripts
def c = { x -> x }
c.curry(1)
