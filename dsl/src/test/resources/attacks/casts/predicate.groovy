// refused not-available: `removeIf` is not available to scripts
[3, 1].removeIf { true }
