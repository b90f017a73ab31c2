// refused not-available: `delegate` is not available to scripts
def c = { -> delegate }
c.call()
