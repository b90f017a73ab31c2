// refused not-available: `==~` is not available to scripts
'a' ==~ 'b'
