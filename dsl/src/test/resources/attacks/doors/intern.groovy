// refused not-available: `intern` is not available to scripts
'x'.intern()
