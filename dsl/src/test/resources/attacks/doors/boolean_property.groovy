// refused not-available: `getBoolean` is not available to scripts
Boolean.getBoolean('x')
