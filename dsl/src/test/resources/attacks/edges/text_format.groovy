// refused not-available: `formatted` is not available to scripts
'x'.formatted(1)
