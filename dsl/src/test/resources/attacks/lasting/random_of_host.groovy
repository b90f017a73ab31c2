// refused not-available: `random` is not available to scripts
random.random
