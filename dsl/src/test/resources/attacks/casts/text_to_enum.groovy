// refused not-available: `Thread.State` is not available to scripts
def e = 'BLOCKED' as Thread.State
