// refused not-available: `@GrabConfig` is not available to scripts
@GrabConfig(systemClassLoader = true)
def x = 1
