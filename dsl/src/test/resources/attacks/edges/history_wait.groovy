// refused not-available: `wait` is not available to scripts
profile.wait(1)
