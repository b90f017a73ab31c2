// refused not-available: `bytes` is not available to scripts
'x'.bytes
