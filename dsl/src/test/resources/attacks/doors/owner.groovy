// refused not-available: `owner` is not available to scripts
def c = { -> owner }
c.call()
