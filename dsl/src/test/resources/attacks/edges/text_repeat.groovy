// refused not-available: `repeat` is not available to scripts
'x'.repeat(2000000000)
