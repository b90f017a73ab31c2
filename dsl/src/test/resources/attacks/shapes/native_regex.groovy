// refused not-available: `matches` is not available to scripts
'a'.matches('b')
