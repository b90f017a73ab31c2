// refused not-available: `@Grapes` is not available to scripts
@Grapes([@Grab('a:b:1')])
def x = 1
