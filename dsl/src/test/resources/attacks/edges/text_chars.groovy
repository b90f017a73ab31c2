// refused not-available: `chars` is not available to scripts
'x'.chars()
