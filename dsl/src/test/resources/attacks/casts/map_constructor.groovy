// refused not-available: `Thread` is not available to scripts
def t = [name: 'x'] as Thread
