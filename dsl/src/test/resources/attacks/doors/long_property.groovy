// refused not-available: `getLong` is not available to scripts
Long.getLong('x')
