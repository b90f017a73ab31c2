// refused not-available: `toArray` is not available to scripts
[1].toArray()
