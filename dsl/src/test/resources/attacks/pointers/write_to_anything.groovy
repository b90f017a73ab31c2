// refused not-available: `[ ]` with text is not available on a draw
Object x = random
x['random'] = null
