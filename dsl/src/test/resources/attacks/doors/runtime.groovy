// refused not-available: `Runtime` is not available to scripts
Runtime.getRuntime().exec('id')
