// refused not-available: `Locale` is not available to scripts
Locale.setDefault(null)
