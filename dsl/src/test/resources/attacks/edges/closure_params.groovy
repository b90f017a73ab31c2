// refused not-available: `parameterTypes` is not available to scripts
def c = { int x -> 1 }
c.parameterTypes[0].classLoader
