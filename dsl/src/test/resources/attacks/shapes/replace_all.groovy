// refused not-available: `replaceAll` is not available to scripts
'a'.replaceAll('a', 'b')
