// refused not-available: `@Grab` is not available to scripts
@Grab('a:b:1')
def x = 1
