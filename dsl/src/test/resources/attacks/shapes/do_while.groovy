// refused not-available: `do` is not available to scripts
do { } while (true)
