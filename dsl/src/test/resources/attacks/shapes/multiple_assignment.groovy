// refused not-available: `def (a, b) = ...` is not available to scripts
def (a, b) = [1, 2]
