// refused not-available: `notify` is not available to scripts
profile.notify()
