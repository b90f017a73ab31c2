// refused not-available: `setProperty` is not available to scripts
setProperty('a', 1)
