// refused not-available: `split` is not available to scripts
'a b'.split(' ')
