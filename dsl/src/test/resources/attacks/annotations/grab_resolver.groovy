// refused not-available: `@GrabResolver` is not available to scripts
@GrabResolver(name = 'x', root = 'http://127.0.0.1:9/')
def x = 1
