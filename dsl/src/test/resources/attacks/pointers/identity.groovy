// refused not-available: `identity` is not available to scripts
profile.identity { it }
