// refused not-available: `dump` is not available to scripts
profile.dump()
