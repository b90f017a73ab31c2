// refused not-available: `*:` is not available to scripts
def m = [*: [a: 1]]
