// refused not-available: `[ ]` with text is not available on a history
Object x = profile
String key = 'class'
def y = x[key]
