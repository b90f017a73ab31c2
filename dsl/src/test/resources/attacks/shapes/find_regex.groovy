// refused not-available: `find` is not available to scripts
'a'.find('a')
