// refused not-available: `Thread` is not available to scripts
Thread.currentThread().name = 'x'
