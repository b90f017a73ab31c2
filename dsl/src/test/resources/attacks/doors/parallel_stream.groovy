// refused not-available: `parallelStream` is not available to scripts
[1].parallelStream()
