// refused not-available: `Thread` is not available to scripts
Thread.start { }
