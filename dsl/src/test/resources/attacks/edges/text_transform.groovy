// refused not-available: `transform` is not available to scripts
'x'.transform { 1 }
