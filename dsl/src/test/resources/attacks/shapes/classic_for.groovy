// refused not-available: `for (;;)` is not available to scripts
for (;;) { }
