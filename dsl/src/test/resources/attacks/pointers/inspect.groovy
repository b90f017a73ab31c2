// refused not-available: `inspect` is not available to scripts
profile.inspect()
