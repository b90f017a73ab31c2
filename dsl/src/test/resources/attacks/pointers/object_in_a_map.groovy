// refused not-available: `[ ]` with text is not available on anything
Map<String, Object> m = [p: profile]
def y = m['p']['class']
