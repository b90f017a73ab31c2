// refused not-available: `putAt` is not available to scripts
profile.putAt('cycle', 3)
