// refused not-available: `lines` is not available to scripts
'x'.lines()
