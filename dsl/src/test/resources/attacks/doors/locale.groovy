// refused not-available: `Locale` is not available to scripts
'I'.toLowerCase(Locale.ROOT)
