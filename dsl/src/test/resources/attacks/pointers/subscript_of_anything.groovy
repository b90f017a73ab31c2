// refused not-available: `[ ]` with text is not available on anything
def x = (Object) profile
x['class']
