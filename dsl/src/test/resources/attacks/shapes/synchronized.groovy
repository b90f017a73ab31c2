// refused not-available: `synchronized` is not available to scripts
synchronized (profile) { }
