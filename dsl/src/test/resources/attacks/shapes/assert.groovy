// refused not-available: `assert` is not available to scripts
assert false
