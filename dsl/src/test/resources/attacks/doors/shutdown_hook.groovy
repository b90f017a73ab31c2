// refused not-available: `addShutdownHook` is not available to scripts
addShutdownHook { }
