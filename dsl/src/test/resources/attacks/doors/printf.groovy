// refused not-available: `printf` is not available to scripts
printf('%s', 1)
