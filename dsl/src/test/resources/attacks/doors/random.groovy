// refused not-available: `random` is not available to scripts
Math.random()
