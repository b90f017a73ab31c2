// refused not-available: `stream` is not available to scripts
[1].stream()
