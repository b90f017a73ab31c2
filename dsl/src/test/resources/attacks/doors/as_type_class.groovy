// refused not-available: `asType` is not available to scripts
'x'.asType(Class)
