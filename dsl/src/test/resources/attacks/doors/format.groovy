// refused not-available: `format` is not available to scripts
String.format('%s', 1)
