// refused not-available: `while` is not available to scripts
while (true) { }
