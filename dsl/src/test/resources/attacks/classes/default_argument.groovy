// refused not-available: `x =` is not available to scripts
def c = { x = System.exit(1) -> x }
