// refused not-available: `getClass` is not available to scripts
profile.'getClass'()
