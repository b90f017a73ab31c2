// refused not-available: `evaluate` is not available to scripts
evaluate('1')
